using System.Text;
using System.Text.Json.Nodes;

namespace Bursar.MTurk.Tests;

/// <summary>A HIT's question: three kinds of XML, kept as it came, and nothing fetched.</summary>
public sealed class QuestionTests
{
    private const string Schemas = "http://mechanicalturk.amazonaws.com/AWSMechanicalTurkDataSchemas";

    [Theory]
    [InlineData(Requester.Question)]
    [InlineData(
        "<HTMLQuestion xmlns=\"" + Schemas
            + "/2011-11-11/HTMLQuestion.xsd\">\r\n  <HTMLContent><![CDATA[\n<!DOCTYPE html>\n<html><body>Grüße, 世界 "
            + "&#128512; &amp; <script>1 < 2</script></body></html>\n]]></HTMLContent>\n  "
            + "<FrameHeight>0</FrameHeight>\n</HTMLQuestion>")]
    [InlineData(
        "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<QuestionForm xmlns=\"" + Schemas
            + "/2017-11-06/QuestionForm.xsd\"><Question><QuestionIdentifier>1</QuestionIdentifier></Question></QuestionForm>\n")]
    [InlineData("<!-- first --><q:ExternalQuestion xmlns:q='x'/>")]
    [InlineData("\n\t <ExternalQuestion/>")]
    public async Task CreateHIT_OneOfTheThree_IsGivenBackUnchanged(string question)
    {
        await using var requester = await Requester.WithAsync();

        var hit = await requester.CreateAsync(("Question", question));

        Assert.Equal(question, hit.GetProperty("Question").GetString());
        Assert.Equal(
            question, (await requester.GetHitAsync(hit.GetProperty("HITId").GetString()!)).GetProperty("Question").GetString());
    }

    [Theory]
    [InlineData("")]
    [InlineData("who what?")]
    [InlineData("<ExternalQuestion>")]
    [InlineData("<ExternalQuestion/><ExternalQuestion/>")]
    [InlineData("<ExternalQuestion/>x")]
    [InlineData("<ExternalQuestion><ExternalURL>https://example.com/?a=1&tx=2</ExternalURL></ExternalQuestion>")]
    [InlineData("<externalquestion/>")]
    [InlineData("<AnswerKey/>")]
    [InlineData("<html/>")]
    [InlineData("<ExternalQuestion>&undeclared;</ExternalQuestion>")]
    [InlineData("<x:ExternalQuestion/>")]
    public async Task CreateHIT_AnythingElse_IsRefused(string question)
    {
        await using var requester = await Requester.WithAsync();

        await AssertParseErrorAsync(requester, question);

        await requester.AssertBalanceAsync("100.00", "0.00");
    }

    [Theory]
    [InlineData(
        "<!DOCTYPE ExternalQuestion [<!ENTITY a SYSTEM \"file:///etc/passwd\">]><ExternalQuestion>&a;</ExternalQuestion>")]
    [InlineData("<!DOCTYPE ExternalQuestion SYSTEM \"http://127.0.0.1:{0}/x.dtd\"><ExternalQuestion/>")]
    [InlineData("<!DOCTYPE ExternalQuestion PUBLIC \"-//X//Y\" \"http://127.0.0.1:{0}/x.dtd\"><ExternalQuestion/>")]
    [InlineData("<!DOCTYPE ExternalQuestion [<!ENTITY % p SYSTEM \"http://127.0.0.1:{0}/p\"> %p;]><ExternalQuestion/>")]
    [InlineData(
        "<!DOCTYPE ExternalQuestion [<!ENTITY a \"aaaaaaaaaa\"><!ENTITY b \"&a;&a;&a;&a;&a;&a;&a;&a;&a;&a;\"><!ENTITY c "
            + "\"&b;&b;&b;&b;&b;&b;&b;&b;&b;&b;\">]><ExternalQuestion>&c;</ExternalQuestion>")]
    public async Task CreateHIT_DocumentType_IsRefusedAndFetchesNothing(string question)
    {
        await using var requester = await Requester.WithAsync();
        using var bait = new System.Net.Sockets.TcpListener(System.Net.IPAddress.Loopback, 0);
        bait.Start();

        await AssertParseErrorAsync(
            requester, question.Replace("{0}", $"{((System.Net.IPEndPoint)bait.LocalEndpoint).Port}", StringComparison.Ordinal));

        Assert.False(bait.Pending());
    }

    /// <summary>An HTML page is the usual mistake: the answer says what was expected, in the words of MTurk's parser.</summary>
    [Theory]
    [InlineData("<html><body><p>Which?</p></body></html>", "html")]
    [InlineData("<!DOCTYPE html>\n<html><body><p>Which?<br></body></html>", "html")]
    [InlineData("<!doctype HTML>\n<html/>", "HTML")]
    [InlineData(" <!-- mine --> <crowd-form><input disabled></crowd-form>", "crowd-form")]
    [InlineData("<?xml version='1.0'?><q:html xmlns:q='x'/>", "html")]
    [InlineData("<externalquestion/>", "externalquestion")]
    public async Task CreateHIT_AnHtmlPage_SaysWhatIsExpected(string question, string found)
    {
        await using var requester = await Requester.WithAsync();

        Assert.Equal(
            $"cvc-complex-type.2.4.a: Invalid content was found starting with element '{found}'. One of '{{"
                + $"\"{Schemas}/2006-07-14/ExternalQuestion.xsd\":ExternalQuestion, "
                + $"\"{Schemas}/2011-11-11/HTMLQuestion.xsd\":HTMLQuestion, "
                + $"\"{Schemas}/2017-11-06/QuestionForm.xsd\":QuestionForm}}' is expected.",
            await AssertParseErrorAsync(requester, question));
    }

    [Theory]
    [InlineData("Which one?", "Content is not allowed in prolog.")]
    [InlineData("{\"a\":1}", "Content is not allowed in prolog.")]
    [InlineData(
        "<ExternalQuestion>\n<a>&b;</a></ExternalQuestion>",
        "The markup in the document must be well-formed: it is not at line 2, column 5.")]
    public async Task CreateHIT_BrokenXml_SaysSoInMTurksWords(string question, string details)
    {
        await using var requester = await Requester.WithAsync();

        Assert.Equal(details, await AssertParseErrorAsync(requester, question));
    }

    [Theory]
    [InlineData("CreateHIT", "Question", "<ExternalQuestion>\U0001F600</ExternalQuestion>")]
    [InlineData("CreateHIT", "Question", "<HTMLQuestion><![CDATA[\U00020000]]></HTMLQuestion>")]
    [InlineData("CreateQualificationType", "Test", "<QuestionForm>\U0001F600</QuestionForm>")]
    [InlineData("CreateQualificationType", "AnswerKey", "<AnswerKey>\U0001F600</AnswerKey>")]
    public async Task Create_ACharacterBeyondTheBasicPlane_IsRefusedAsMTurkDid(string operation, string member, string xml)
    {
        await using var requester = await Requester.WithAsync();
        var members = operation == "CreateHIT" ? Requester.NewHit() : QualificationTestTests.WithTest(Forms.AnswerKey);
        members[member] = xml;

        var answer = await requester.SendAsync(operation, members);

        Assert.Equal((400, "ParameterValidationError"), (answer.Status, answer.Type));
        Assert.Contains(
            "\"Message\":\"The value  is not valid for the parameter QuestionXML. (", answer.Body, StringComparison.Ordinal);
        Assert.Contains("\"AWS.MechanicalTurk.InvalidParameterValue\"", answer.Body, StringComparison.Ordinal);
    }

    [Fact]
    public async Task CreateHIT_LargestQuestion_Is65535Bytes()
    {
        await using var requester = await Requester.WithAsync();
        const string Frame = "<ExternalQuestion></ExternalQuestion>";
        // Two bytes a letter.
        var largest = Frame.Insert(18, new string('é', (65_535 - Frame.Length) / 2));
        Assert.Equal(65_535, Encoding.UTF8.GetByteCount(largest));

        Assert.Equal(largest, (await requester.CreateAsync(("Question", largest))).GetProperty("Question").GetString());
        await requester.RefusedAsync(
            "CreateHIT",
            Requester.NewHit(("Question", largest + " ")),
            "InvalidParameterValue",
            "The XML question data must not be larger than 64 kilobytes (65,535 bytes) in size.");
    }

    [Fact]
    public async Task CreateHIT_DeepQuestion_IsTaken()
    {
        await using var requester = await Requester.WithAsync();
        var (open, close) = (string.Concat(Enumerable.Repeat("<a>", 9_000)), string.Concat(Enumerable.Repeat("</a>", 9_000)));
        var deep = $"<QuestionForm>{open}{close}</QuestionForm>";

        Assert.Equal(deep, (await requester.CreateAsync(("Question", deep))).GetProperty("Question").GetString());
    }

    private static async Task<string> AssertParseErrorAsync(Requester requester, string question)
    {
        var answer = await requester.SendAsync("CreateHIT", Requester.NewHit(("Question", question)));

        var error = JsonNode.Parse(answer.Body)!;
        Assert.Equal((400, "ParameterValidationError"), (answer.Status, answer.Type));
        Assert.Equal(["__type", "Message", "Parameter", "TurkErrorCode"], error.AsObject().Select(member => member.Key));
        const string start = "There was an error parsing the XML question or answer data in your request. Please make sure the "
            + "data is well-formed and validates against the appropriate schema. Details: ";
        var message = (string)error["Message"]!;
        Assert.StartsWith(start, message, StringComparison.Ordinal);
        var end = $" ({requester.Server.Clock.GetUtcNow().ToUnixTimeMilliseconds()})";
        Assert.EndsWith(end, message, StringComparison.Ordinal);
        Assert.Equal("Question", (string?)error["Parameter"]);
        Assert.Equal("AWS.MechanicalTurk.XMLParseError", (string?)error["TurkErrorCode"]);
        return message[start.Length..^end.Length];
    }
}
