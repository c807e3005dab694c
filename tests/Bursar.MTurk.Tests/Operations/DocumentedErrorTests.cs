using System.Text.Json.Nodes;

namespace Bursar.MTurk.Tests;

/// <summary>
/// Every operation documents two exceptions (botocore data/mturk/2017-01-17). RequestError is provoked here for each operation
/// that can give it, as are the kinds of it that MTurk sent under other names; ServiceFault in <see cref="StoreAwayTests"/>.
/// </summary>
public sealed class DocumentedErrorTests
{
    private static readonly string[] Kinds = ["RequestError", "ParameterValidationError", "InvalidParameterCombinationError"];

    /// <summary>A call that the model allows, and MTurk's own layer refuses.</summary>
    private static readonly Dictionary<string, string> Refused = new(StringComparer.Ordinal)
    {
        ["AcceptQualificationRequest"] = """{"QualificationRequestId":"3X"}""",
        ["ApproveAssignment"] = """{"AssignmentId":"3X"}""",
        ["AssociateQualificationWithWorker"] = """{"QualificationTypeId":"3X","WorkerId":"A3X"}""",
        ["CreateAdditionalAssignmentsForHIT"] = """{"HITId":"3X","NumberOfAdditionalAssignments":1}""",
        ["CreateHIT"] =
            """{"Title":"T","Description":"D","Reward":"1","AssignmentDurationInSeconds":60,"LifetimeInSeconds":60}""",
        ["CreateHITType"] = """{"Title":"T","Description":"D","Reward":"1","AssignmentDurationInSeconds":1}""",
        ["CreateHITWithHITType"] = """{"HITTypeId":"3X","LifetimeInSeconds":60}""",
        ["CreateQualificationType"] =
            """{"Name":"N","Description":"D","QualificationTypeStatus":"Active","AnswerKey":"<AnswerKey/>"}""",
        ["CreateWorkerBlock"] = """{"WorkerId":"A3X","Reason":"R"}""",
        ["DeleteHIT"] = """{"HITId":"3X"}""",
        ["DeleteQualificationType"] = """{"QualificationTypeId":"3X"}""",
        ["DeleteWorkerBlock"] = """{"WorkerId":"A3X"}""",
        ["DisassociateQualificationFromWorker"] = """{"QualificationTypeId":"3X","WorkerId":"A3X"}""",
        ["GetAssignment"] = """{"AssignmentId":"3X"}""",
        ["GetFileUploadURL"] = """{"AssignmentId":"3X","QuestionIdentifier":"q"}""",
        ["GetHIT"] = """{"HITId":"3X"}""",
        ["GetQualificationScore"] = """{"QualificationTypeId":"3X","WorkerId":"A3X"}""",
        ["GetQualificationType"] = """{"QualificationTypeId":"3X"}""",
        ["ListAssignmentsForHIT"] = """{"HITId":"3X"}""",
        ["ListBonusPayments"] = """{"HITId":"3X"}""",
        ["ListHITs"] = """{"NextToken":"?"}""",
        ["ListHITsForQualificationType"] = """{"QualificationTypeId":"3X"}""",
        ["ListQualificationRequests"] = """{"QualificationTypeId":"3X"}""",
        ["ListQualificationTypes"] = """{"MustBeRequestable":false,"NextToken":"?"}""",
        ["ListReviewPolicyResultsForHIT"] = """{"HITId":"3X"}""",
        ["ListReviewableHITs"] = """{"NextToken":"?"}""",
        ["ListWorkerBlocks"] = """{"NextToken":"?"}""",
        ["ListWorkersWithQualificationType"] = """{"QualificationTypeId":"3X"}""",
        ["NotifyWorkers"] = """{"Subject":" ","MessageText":"M","WorkerIds":["A3X"]}""",
        ["RejectAssignment"] = """{"AssignmentId":"3X","RequesterFeedback":"No"}""",
        ["RejectQualificationRequest"] = """{"QualificationRequestId":"3X"}""",
        ["SendBonus"] = """{"WorkerId":"A3X","BonusAmount":"1","AssignmentId":"3X","Reason":"R"}""",
        ["SendTestEventNotification"] = """{"TestEventType":"Ping"}""",
        ["UpdateExpirationForHIT"] = """{"HITId":"3X","ExpireAt":0}""",
        ["UpdateHITReviewStatus"] = """{"HITId":"3X"}""",
        ["UpdateHITTypeOfHIT"] = """{"HITId":"3X","HITTypeId":"3X"}""",
        ["UpdateNotificationSettings"] = """{"HITTypeId":"3X"}""",
        ["UpdateQualificationType"] = """{"QualificationTypeId":"3X"}""",
    };

    [Fact]
    public async Task Call_ThatIsRefused_IsTheDocumentedRequestError()
    {
        await using var requester = await Requester.WithAsync();
        foreach (var (operation, body) in Refused)
        {
            var answer = await requester.SendAsync(operation, body);

            Assert.True(
                answer.Status == 400 && Kinds.Contains(answer.Type), $"{operation}: {answer.Status} {answer.Body}");
            var code = (string?)JsonNode.Parse(answer.Body)!["TurkErrorCode"];
            Assert.StartsWith("AWS.MechanicalTurk.", code, StringComparison.Ordinal);
        }
        // It has no members, so nothing can be wrong with them.
        Assert.Equal(["GetAccountBalance"], MTurkOperations.All.Select(one => one.Name).Except(Refused.Keys));
    }
}
