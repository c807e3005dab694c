using System.Text.Json.Nodes;

namespace Bursar.MTurk.Tests;

/// <summary>The constraints of the API's model, in the words of AWS's own layer, for every operation that is offered.</summary>
public sealed class ConstraintTests
{
    private const string Amount = @"Member must satisfy regular expression pattern: ^[0-9]+(\.)?[0-9]{0,2}$";
    private const string Entity = "Member must satisfy regular expression pattern: ^[A-Z0-9]+$";
    private const string Customer = "Member must satisfy regular expression pattern: ^A[A-Z0-9]+$";
    private const string Comparators =
        "Member must satisfy enum value set: [LessThan, LessThanOrEqualTo, GreaterThan, GreaterThanOrEqualTo, EqualTo, "
            + "NotEqualTo, Exists, DoesNotExist, In, NotIn]";

    [Theory]
    [InlineData("ApproveAssignment", "assignmentId")]
    [InlineData("CreateAdditionalAssignmentsForHIT", "hITId", "numberOfAdditionalAssignments")]
    [InlineData("CreateHIT", "reward", "title", "description", "assignmentDurationInSeconds", "lifetimeInSeconds")]
    [InlineData("CreateHITType", "reward", "title", "description", "assignmentDurationInSeconds")]
    [InlineData("CreateHITWithHITType", "hITTypeId", "lifetimeInSeconds")]
    [InlineData("DeleteHIT", "hITId")]
    [InlineData("GetAssignment", "assignmentId")]
    [InlineData("GetHIT", "hITId")]
    [InlineData("ListAssignmentsForHIT", "hITId")]
    [InlineData("NotifyWorkers", "subject", "messageText", "workerIds")]
    [InlineData("RejectAssignment", "assignmentId", "requesterFeedback")]
    [InlineData("SendBonus", "workerId", "bonusAmount", "assignmentId", "reason")]
    [InlineData("SendTestEventNotification", "testEventType")]
    [InlineData("UpdateExpirationForHIT", "hITId", "expireAt")]
    [InlineData("UpdateHITReviewStatus", "hITId")]
    [InlineData("UpdateHITTypeOfHIT", "hITId", "hITTypeId")]
    public async Task Call_Nothing_MissesWhatIsRequired(string operation, params string[] required)
    {
        await using var requester = await Requester.WithAsync();
        var violations = required.Select(
            name => $"Value null at '{name}' failed to satisfy constraint: Member must not be null").ToArray();
        var nulls = string.Join(',', required.Select(name => $"\"{char.ToUpperInvariant(name[0])}{name[1..]}\":null"));

        await requester.ViolatesAsync(operation, "{}", violations);
        await requester.ViolatesAsync(operation, "", violations);
        await requester.ViolatesAsync(operation, $"{{{nulls},\"Unknown\":[{{}}]}}", violations);
    }

    [Theory]
    [InlineData("ApproveAssignment", "AssignmentId", """{}""")]
    [InlineData("CreateAdditionalAssignmentsForHIT", "HITId", """{"NumberOfAdditionalAssignments":1}""")]
    [InlineData("CreateHITWithHITType", "HITTypeId", """{"LifetimeInSeconds":60}""")]
    [InlineData("CreateHITWithHITType", "HITLayoutId", """{"HITTypeId":"A","LifetimeInSeconds":60}""")]
    [InlineData("DeleteHIT", "HITId", """{}""")]
    [InlineData("GetAssignment", "AssignmentId", """{}""")]
    [InlineData("GetHIT", "HITId", """{}""")]
    [InlineData("ListAssignmentsForHIT", "HITId", """{}""")]
    [InlineData("ListBonusPayments", "HITId", """{}""")]
    [InlineData("ListBonusPayments", "AssignmentId", """{}""")]
    [InlineData("ListReviewableHITs", "HITTypeId", """{}""")]
    [InlineData("RejectAssignment", "AssignmentId", """{"RequesterFeedback":"No."}""")]
    [InlineData("SendBonus", "AssignmentId", """{"WorkerId":"AB","BonusAmount":"1","Reason":"r"}""")]
    [InlineData("UpdateExpirationForHIT", "HITId", """{"ExpireAt":0}""")]
    [InlineData("UpdateHITReviewStatus", "HITId", """{}""")]
    [InlineData("UpdateHITTypeOfHIT", "HITId", """{"HITTypeId":"A"}""")]
    [InlineData("UpdateHITTypeOfHIT", "HITTypeId", """{"HITId":"A"}""")]
    public async Task Call_EntityId_HasItsPatternAndLength(string operation, string member, string others)
    {
        await using var requester = await Requester.WithAsync();
        var at = $"at '{char.ToLowerInvariant(member[0])}{member[1..]}' failed to satisfy constraint:";

        foreach (var id in (string[])["abc", "A-B", "Ä", " A", "A\u0661"])
            await requester.ViolatesAsync(operation, With(others, member, id), $"Value '{id}' {at} {Entity}");
        await requester.ViolatesAsync(
            operation,
            With(others, member, ""),
            $"Value '' {at} Member must have length greater than or equal to 1",
            $"Value '' {at} {Entity}");
        var longest = new string('A', 65);
        await requester.ViolatesAsync(
            operation, With(others, member, longest), $"Value '{longest}' {at} Member must have length less than or equal to 64");
        await requester.WrongTypeAsync(operation, With(others, member, 5), "NUMBER_VALUE cannot be converted to String");
    }

    [Theory]
    [InlineData("-1")]
    [InlineData("")]
    [InlineData(".5")]
    [InlineData("1.005")]
    [InlineData("0.30000000000000004")]
    [InlineData("1e3")]
    [InlineData("1,00")]
    [InlineData("$5")]
    [InlineData("5 ")]
    [InlineData("+5")]
    public async Task Call_Amount_HasItsPattern(string amount)
    {
        await using var requester = await Requester.WithAsync();

        await requester.ViolatesAsync(
            "CreateHIT", Requester.NewHit(("Reward", amount)).ToJsonString(),
            $"Value '{amount}' at 'reward' failed to satisfy constraint: {Amount}");
        await requester.ViolatesAsync(
            "CreateHITType", CreateHITTypeTests.Type(("Reward", amount)).ToJsonString(),
            $"Value '{amount}' at 'reward' failed to satisfy constraint: {Amount}");
        await requester.ViolatesAsync(
            "SendBonus",
            With("""{"WorkerId":"AB","AssignmentId":"A","Reason":"r"}""", "BonusAmount", amount),
            $"Value '{amount}' at 'bonusAmount' failed to satisfy constraint: {Amount}");
    }

    [Theory]
    [InlineData("B")]
    [InlineData("A")]
    [InlineData("a1")]
    [InlineData("A_1")]
    public async Task SendBonus_WorkerId_HasItsPattern(string worker)
    {
        await using var requester = await Requester.WithAsync();

        await requester.ViolatesAsync(
            "SendBonus",
            With("""{"BonusAmount":"1","AssignmentId":"A","Reason":"r"}""", "WorkerId", worker),
            $"Value '{worker}' at 'workerId' failed to satisfy constraint: {Customer}");
    }

    [Theory]
    [InlineData("CreateHIT")]
    [InlineData("CreateHITWithHITType")]
    [InlineData("CreateAdditionalAssignmentsForHIT")]
    [InlineData("SendBonus")]
    public async Task Call_Token_Has1To64Characters(string operation)
    {
        await using var requester = await Requester.WithAsync();
        var body = operation switch
        {
            "CreateHIT" => Requester.NewHit().ToJsonString(),
            "CreateHITWithHITType" => """{"HITTypeId":"A","LifetimeInSeconds":60}""",
            "SendBonus" => """{"WorkerId":"AB","BonusAmount":"1","AssignmentId":"A","Reason":"r"}""",
            _ => """{"HITId":"A","NumberOfAdditionalAssignments":1}""",
        };
        const string At = "at 'uniqueRequestToken' failed to satisfy constraint: Member must have length";

        await requester.ViolatesAsync(
            operation, With(body, "UniqueRequestToken", ""), $"Value '' {At} greater than or equal to 1");
        var tooLong = new string('t', 65);
        await requester.ViolatesAsync(
            operation, With(body, "UniqueRequestToken", tooLong), $"Value '{tooLong}' {At} less than or equal to 64");
    }

    [Theory]
    [InlineData("ListAssignmentsForHIT", """{"HITId":"A"}""")]
    [InlineData("ListBonusPayments", """{"HITId":"A"}""")]
    [InlineData("ListHITs", "{}")]
    [InlineData("ListReviewableHITs", "{}")]
    public async Task Call_Page_HasItsBounds(string operation, string others)
    {
        await using var requester = await Requester.WithAsync();

        foreach (var few in (long[])[0, -1, long.MinValue])
            await requester.ViolatesAsync(
                operation,
                With(others, "MaxResults", few),
                $"Value '{few}' at 'maxResults' failed to satisfy constraint: Member must have value greater than or equal to 1");
        foreach (var many in (long[])[101, long.MaxValue])
            await requester.ViolatesAsync(
                operation,
                With(others, "MaxResults", many),
                $"Value '{many}' at 'maxResults' failed to satisfy constraint: Member must have value less than or equal to 100");
        await requester.ViolatesAsync(
            operation, With(others, "NextToken", ""),
            "Value '' at 'nextToken' failed to satisfy constraint: Member must have length greater than or equal to 1");
        var tooLong = new string('t', 256);
        await requester.ViolatesAsync(
            operation, With(others, "NextToken", tooLong),
            $"Value '{tooLong}' at 'nextToken' failed to satisfy constraint: Member must have length less than or equal to 255");
        await requester.WrongTypeAsync(
            operation, With(others, "MaxResults", "10"), "STRING_VALUE cannot be converted to Integer");
        await requester.WrongTypeAsync(
            operation, With(others, "MaxResults", 10.5), "NUMBER_VALUE cannot be converted to Integer");
    }

    [Fact]
    public async Task Call_Enumerations_HaveTheirValues()
    {
        await using var requester = await Requester.WithAsync();

        await requester.ViolatesAsync(
            "ListReviewableHITs",
            """{"Status":"Assignable"}""",
            "Value 'Assignable' at 'status' failed to satisfy constraint: Member must satisfy enum value set: [Reviewable, "
                + "Reviewing]");
        await requester.ViolatesAsync(
            "ListAssignmentsForHIT",
            """{"HITId":"A","AssignmentStatuses":["Submitted","submitted","Paid"]}""",
            "Value '[Submitted, submitted, Paid]' at 'assignmentStatuses' failed to satisfy constraint: Member must satisfy "
                + "constraint: [Member must satisfy enum value set: [Submitted, Approved, Rejected]]");
    }

    [Fact]
    public async Task Call_SeveralAtOnce_AreAllReported()
    {
        await using var requester = await Requester.WithAsync();

        await requester.ViolatesAsync(
            "SendBonus",
            """{"WorkerId":"B","BonusAmount":"1.005","AssignmentId":"a"}""",
            $"Value 'B' at 'workerId' failed to satisfy constraint: {Customer}",
            $"Value '1.005' at 'bonusAmount' failed to satisfy constraint: {Amount}",
            $"Value 'a' at 'assignmentId' failed to satisfy constraint: {Entity}",
            "Value null at 'reason' failed to satisfy constraint: Member must not be null");
    }

    [Fact]
    public async Task CreateHIT_NestedMembers_AreReportedWithTheirPath()
    {
        await using var requester = await Requester.WithAsync();
        var requirements = """
            [{"QualificationTypeId":"Q","Comparator":"Exists"},
             {"Comparator":"Has","LocaleValues":[{"Country":"US"},{"Country":"USA","Subdivision":"W"},{}],"ActionsGuarded":"All"},
             {"QualificationTypeId":null}]
            """;

        await requester.ViolatesAsync(
            "CreateHIT",
            Requester.NewHit(("QualificationRequirements", JsonNode.Parse(requirements))).ToJsonString(),
            "Value null at 'qualificationRequirements.2.member.qualificationTypeId' failed to satisfy constraint: Member must "
                + "not be null",
            $"Value 'Has' at 'qualificationRequirements.2.member.comparator' failed to satisfy constraint: {Comparators}",
            "Value 'USA' at 'qualificationRequirements.2.member.localeValues.2.member.country' failed to satisfy constraint: "
                + "Member must have length less than or equal to 2",
            "Value 'W' at 'qualificationRequirements.2.member.localeValues.2.member.subdivision' failed to satisfy constraint: "
                + "Member must have length greater than or equal to 2",
            "Value null at 'qualificationRequirements.2.member.localeValues.3.member.country' failed to satisfy constraint: "
                + "Member must not be null",
            "Value 'All' at 'qualificationRequirements.2.member.actionsGuarded' failed to satisfy constraint: Member must "
                + "satisfy enum value set: [Accept, PreviewAndAccept, DiscoverPreviewAndAccept]",
            "Value null at 'qualificationRequirements.3.member.qualificationTypeId' failed to satisfy constraint: Member must "
                + "not be null",
            "Value null at 'qualificationRequirements.3.member.comparator' failed to satisfy constraint: Member must not be "
                + "null");
    }

    [Theory]
    [InlineData("Title", "5", "NUMBER_VALUE cannot be converted to String")]
    [InlineData("Title", "true", "TRUE_VALUE cannot be converted to String")]
    [InlineData("Title", "[]", "Start of list found where not expected")]
    [InlineData("Title", "{}", "Start of structure or map found where not expected")]
    [InlineData("Reward", "1.00", "NUMBER_VALUE cannot be converted to String")]
    [InlineData("Question", "false", "FALSE_VALUE cannot be converted to String")]
    [InlineData("MaxAssignments", "\"3\"", "STRING_VALUE cannot be converted to Integer")]
    [InlineData("MaxAssignments", "3.5", "NUMBER_VALUE cannot be converted to Integer")]
    [InlineData("MaxAssignments", "1e400", "NUMBER_VALUE cannot be converted to Integer")]
    [InlineData("LifetimeInSeconds", "99999999999999999999", "NUMBER_VALUE cannot be converted to Integer")]
    [InlineData("QualificationRequirements", "{}", "Start of structure or map found where not expected")]
    [InlineData("QualificationRequirements", "\"[]\"", "STRING_VALUE cannot be converted to List")]
    [InlineData("QualificationRequirements", "[5]", "NUMBER_VALUE cannot be converted to Structure")]
    [InlineData("QualificationRequirements", "[null]", "NULL_VALUE cannot be converted to Structure")]
    [InlineData(
        "QualificationRequirements", """[{"QualificationTypeId":"Q","Comparator":"In","IntegerValues":["5"]}]""",
        "STRING_VALUE cannot be converted to Integer")]
    [InlineData(
        "QualificationRequirements", """[{"QualificationTypeId":"Q","Comparator":"In","IntegerValues":[2147483648]}]""",
        "NUMBER_VALUE cannot be converted to Integer")]
    [InlineData(
        "QualificationRequirements", """[{"QualificationTypeId":"Q","Comparator":"In","RequiredToPreview":"true"}]""",
        "STRING_VALUE cannot be converted to Boolean")]
    public async Task CreateHIT_WrongType_IsSerializationException(string member, string json, string message)
    {
        await using var requester = await Requester.WithAsync();
        var body = Requester.NewHit((member, null)).ToJsonString();

        await requester.WrongTypeAsync("CreateHIT", $"{body[..^1]},\"{member}\":{json}}}", message);
        // It is noticed before anything else.
        await requester.WrongTypeAsync("CreateHIT", $"{{\"{member}\":{json}}}", message);
    }

    [Theory]
    [InlineData(
        "UpdateExpirationForHIT", """{"HITId":"A","ExpireAt":"2026-01-01"}""",
        "STRING_VALUE cannot be converted to Timestamp")]
    [InlineData("UpdateExpirationForHIT", """{"HITId":"A","ExpireAt":1e300}""", "NUMBER_VALUE cannot be converted to Timestamp")]
    [InlineData(
        "ApproveAssignment", """{"AssignmentId":"A","OverrideRejection":"true"}""",
        "STRING_VALUE cannot be converted to Boolean")]
    [InlineData("UpdateHITReviewStatus", """{"HITId":"A","Revert":1}""", "NUMBER_VALUE cannot be converted to Boolean")]
    [InlineData(
        "ListAssignmentsForHIT", """{"HITId":"A","AssignmentStatuses":"Submitted"}""",
        "STRING_VALUE cannot be converted to List")]
    [InlineData(
        "ListAssignmentsForHIT", """{"HITId":"A","AssignmentStatuses":[null]}""", "NULL_VALUE cannot be converted to String")]
    public async Task Call_WrongType_IsSerializationException(string operation, string body, string message)
    {
        await using var requester = await Requester.WithAsync();

        await requester.WrongTypeAsync(operation, body, message);
    }

    [Theory]
    [InlineData("""{"HITId":"\ud800"}""")]
    [InlineData("""{"HITId":"A\udc00"}""")]
    [InlineData("""{"\ud800":1,"HITId":"A"}""")]
    [InlineData("""{"HITId":"A","Unknown":["\ud800x"]}""")]
    public async Task Call_HalfOfASurrogatePair_IsSerializationException(string body)
    {
        await using var requester = await Requester.WithAsync();

        var answer = await requester.SendAsync("GetHIT", body);

        Assert.Equal((400, """{"__type":"SerializationException"}"""), (answer.Status, answer.Body));
    }

    [Fact]
    public async Task Call_NullAndUnknownMembers_AreIgnored()
    {
        await using var requester = await Requester.WithAsync();
        var body = Requester.NewHit().ToJsonString();

        var answer = await requester.SendAsync(
            "CreateHIT",
            $$$"""{{{body[..^1]}}},"MaxAssignments":null,"Keywords":null,"QualificationRequirements":null,"UniqueRequestToken":"""
                + $$$"""null,"HITLayoutId":null,"HITReviewPolicy":null,"title":5,"X":{"Y":[null]}}""");

        Assert.Equal(200, answer.Status);
        await requester.AssertBalanceAsync("98.80", "1.20");
    }

    private static string With(string json, string name, JsonNode value)
    {
        var members = JsonNode.Parse(json)!.AsObject();
        members[name] = value;
        return members.ToJsonString();
    }
}
