using System.Text.Json.Nodes;

namespace Bursar.MTurk.Tests;

/// <summary>The test of a qualification type, and its answer key: what is taken, and what is shown.</summary>
public sealed class QualificationTestTests
{
    private const string Details =
        "There was an error parsing the XML question or answer data in your request. "
        + "Please make sure the data is well-formed and validates against the appropriate schema. Details: ";

    [Fact]
    public async Task Create_WithATest_ShowsItAsItCame()
    {
        await using var requester = await Requester.WithAsync();

        var type = (await requester.DoAsync("CreateQualificationType", WithTest(Forms.AnswerKey)))
            .GetProperty("QualificationType");

        Assert.Equal(
            (Forms.QuestionForm, Forms.AnswerKey, 600, false),
            (type.GetProperty("Test").GetString(), type.GetProperty("AnswerKey").GetString(),
                type.GetProperty("TestDurationInSeconds").GetInt32(), type.GetProperty("AutoGranted").GetBoolean()));
        var listed = await requester.DoAsync(
            "ListQualificationTypes", new() { ["MustBeRequestable"] = true, ["MustBeOwnedByCaller"] = true });
        Assert.Equal(type.GetRawText(), listed.GetProperty("QualificationTypes")[0].GetRawText());
        var id = type.GetProperty("QualificationTypeId").GetString();
        Assert.Equal(
            type.GetRawText(),
            (await requester.DoAsync("GetQualificationType", new() { ["QualificationTypeId"] = id }))
                .GetProperty("QualificationType").GetRawText());
    }

    [Fact]
    public async Task Update_WithATestWithoutAKey_TakesTheKeyAway()
    {
        await using var requester = await Requester.WithAsync();
        var id = (await requester.DoAsync("CreateQualificationType", WithTest(Forms.AnswerKey)))
            .GetProperty("QualificationType").GetProperty("QualificationTypeId").GetString();

        var changed = (await requester.DoAsync(
            "UpdateQualificationType",
            new() { ["QualificationTypeId"] = id, ["Test"] = Forms.QuestionForm, ["TestDurationInSeconds"] = 60 }))
            .GetProperty("QualificationType");

        Assert.Equal(60, changed.GetProperty("TestDurationInSeconds").GetInt32());
        Assert.Equal(Forms.QuestionForm, changed.GetProperty("Test").GetString());
        Assert.False(changed.TryGetProperty("AnswerKey", out _));
        changed = (await requester.DoAsync(
            "UpdateQualificationType", new() { ["QualificationTypeId"] = id, ["Description"] = "Other" }))
            .GetProperty("QualificationType");
        Assert.Equal(Forms.QuestionForm, changed.GetProperty("Test").GetString());
        await requester.RefusedAsync(
            "UpdateQualificationType", new() { ["QualificationTypeId"] = id, ["AutoGranted"] = true },
            "InvalidParameterValue", "A trait with a test is not given to everyone who asks.");
    }

    [Theory]
    [InlineData("""{"AnswerKey":"<a/>"}""", "An AnswerKey can only be specified together with a Test.")]
    [InlineData("""{"TestDurationInSeconds":60}""", "TestDurationInSeconds can only be specified together with a Test.")]
    [InlineData("""{"Test":"<a/>"}""", "A Test must be specified together with TestDurationInSeconds.")]
    [InlineData("""{"Test":"<a/>","TestDurationInSeconds":60,"AutoGranted":true}""",
        "A Test cannot be specified if AutoGranted is true.")]
    public async Task Create_MembersThatExcludeEachOther_IsRefused(string members, string message)
    {
        await using var requester = await Requester.WithAsync();
        var input = QualificationTypeTests.New("Cats");
        foreach (var (name, value) in JsonNode.Parse(members)!.AsObject()) input[name] = value?.DeepClone();

        var answer = await requester.SendAsync("CreateQualificationType", input);

        Assert.Equal((400, "InvalidParameterCombinationError"), (answer.Status, answer.Type));
        Assert.Contains(message, answer.Body, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Create_ATimeOrALengthOutOfRange_IsRefused()
    {
        await using var requester = await Requester.WithAsync();
        var input = WithTest(null);
        input["TestDurationInSeconds"] = 0;
        await requester.NotValidAsync("CreateQualificationType", input, "TestDurationInSeconds", "0");
        foreach (var name in (string[])["Test", "AnswerKey"])
        {
            input = WithTest(Forms.AnswerKey);
            input[name] = $"<{name}>{new string('ü', 32_768)}</{name}>";
            await requester.RefusedAsync(
                "CreateQualificationType", input, "InvalidParameterValue", $"{name} must not be longer than 65535 bytes.");
        }
    }

    [Theory]
    [InlineData("<QuestionForm", "HTML", "The root element is not QuestionForm.")]
    [InlineData("2017-11-06/QuestionForm.xsd", "2017-11-06/Other.xsd",
        "The namespace of QuestionForm is not that of its schema.")]
    [InlineData("<IsRequired>true</IsRequired>", "<IsRequired>yes</IsRequired>", "The value of IsRequired is not valid.")]
    [InlineData("<AnswerSpecification>", "words <AnswerSpecification>", "Question has no text of its own.")]
    [InlineData("<Title>Fruit</Title>", "<Title><b>Fruit</b></Title>", "Title has no child elements.")]
    [InlineData("<Title>Fruit</Title>", "<Title xmlns=''>Fruit</Title>", "A child of Overview is in another namespace.")]
    [InlineData("<Title>Fruit</Title>", "<Selection/>",
        "Overview cannot have these child elements: Selection FormattedContent List Binary.")]
    [InlineData("<ListItem>one</ListItem><ListItem>two</ListItem>", "", "List cannot have these child elements: none.")]
    [InlineData("<StyleSuggestion>checkbox</StyleSuggestion>", "<StyleSuggestion>knob</StyleSuggestion>",
        "The value of StyleSuggestion is not valid.")]
    [InlineData("<QuestionIdentifier>move</QuestionIdentifier>", "<QuestionIdentifier>fruit</QuestionIdentifier>",
        "Two questions have the QuestionIdentifier fruit.")]
    [InlineData("<QuestionIdentifier>move</QuestionIdentifier>", "",
        "Question cannot have these child elements: QuestionContent AnswerSpecification.")]
    public async Task Create_ATestThatIsNoQuestionForm_SaysWhatIsWrong(string right, string wrong, string details)
        => await NotXmlAsync("Test", Forms.QuestionForm, right, wrong, details);

    [Theory]
    [InlineData("<AnswerKey", "HTML", "The root element is not AnswerKey.")]
    [InlineData("<AnswerScore>10</AnswerScore>", "<AnswerScore>ten</AnswerScore>", "The value of AnswerScore is not valid.")]
    [InlineData("<AnswerScore>10</AnswerScore>", "",
        "AnswerOption cannot have these child elements: SelectionIdentifier SelectionIdentifier.")]
    [InlineData("<MaximumSummedScore>15</MaximumSummedScore>", "<MaximumSummedScore>1.5</MaximumSummedScore>",
        "The value of MaximumSummedScore is not valid.")]
    [InlineData("<PercentageMapping>", "<PercentageMapping><DefaultScore>1</DefaultScore>",
        "PercentageMapping cannot have these child elements: DefaultScore MaximumSummedScore.")]
    public async Task Create_AKeyThatIsNoAnswerKey_SaysWhatIsWrong(string right, string wrong, string details)
        => await NotXmlAsync("AnswerKey", Forms.AnswerKey, right, wrong, details);

    [Fact]
    public async Task Create_BrokenXml_IsRefused()
    {
        await using var requester = await Requester.WithAsync();
        foreach (var text in (string[])["", "<", "<!DOCTYPE a><a/>", "<a>&b;</a>"])
        {
            var input = WithTest(null);
            input["Test"] = text;
            var answer = await requester.SendAsync("CreateQualificationType", input);
            Assert.Equal((400, "ParameterValidationError"), (answer.Status, answer.Type));
        }
    }

    [Fact]
    public async Task Create_AKeyWhoseMaximumIsZero_IsRefused()
    {
        await using var requester = await Requester.WithAsync();
        await requester.RefusedAsync(
            "CreateQualificationType",
            WithTest(Forms.AnswerKey.Replace(">15<", ">0<", StringComparison.Ordinal)),
            "InvalidParameterValue",
            "The sum that is 100 % must be more than 0.");
    }

    public static JsonObject WithTest(string? answerKey) => QualificationTypeTests.New(
        "Tested", ("Test", Forms.QuestionForm), ("TestDurationInSeconds", 600), ("AnswerKey", answerKey),
        ("RetryDelayInSeconds", 3_600));

    private static async Task NotXmlAsync(string name, string document, string right, string wrong, string details)
    {
        await using var requester = await Requester.WithAsync();
        Assert.Contains(right, document, StringComparison.Ordinal);
        document = wrong == "HTML" ? "<html/>" : document.Replace(right, wrong, StringComparison.Ordinal);
        var input = WithTest(Forms.AnswerKey);
        input[name] = document;

        var answer = await requester.SendAsync("CreateQualificationType", input);

        Assert.Equal((400, "ParameterValidationError"), (answer.Status, answer.Type));
        Assert.Contains(Details + details, answer.Body, StringComparison.Ordinal);
        Assert.Contains($"\"Parameter\":\"{name}\"", answer.Body, StringComparison.Ordinal);
    }
}
