using System.Text.Json.Nodes;

namespace Bursar.MTurk.Tests;

/// <summary>
/// The example of every operation that is offered, as the MTurk API Reference has it, with ids of ours where it has made-up ones:
/// it answers what is documented.
/// </summary>
public sealed class ExampleTests
{
    private const string QuestionForm =
        """
        <QuestionForm xmlns="http://mechanicalturk.amazonaws.com/AWSMechanicalTurkDataSchemas/2017-11-06/QuestionForm.xsd">
          <Overview>
            <Title>Game 01523, "X" to play</Title>
            <Text>You are helping to decide the next move in a game of Tic-Tac-Toe.  The board looks like this:</Text>
            <Binary>
              <MimeType><Type>image</Type><SubType>gif</SubType></MimeType>
              <DataURL>http://tictactoe.amazon.com/game/01523/board.gif</DataURL>
              <AltText>The game board, with "X" to move.</AltText>
            </Binary>
          </Overview>
          <Question>
            <QuestionIdentifier>nextmove</QuestionIdentifier>
            <DisplayName>The Next Move</DisplayName>
            <IsRequired>true</IsRequired>
            <QuestionContent><Text>What are the coordinates of the best move for player "X" in this game?</Text></QuestionContent>
            <AnswerSpecification>
              <FreeTextAnswer>
                <Constraints><Length minLength="2" maxLength="2" /></Constraints>
                <DefaultText>C1</DefaultText>
              </FreeTextAnswer>
            </AnswerSpecification>
          </Question>
        </QuestionForm>
        """;

    [Fact]
    public async Task Examples_OfEveryOperation_AnswerAsDocumented()
    {
        await using var requester = await Requester.WithAsync(100_000);
        var answered = new SortedSet<string>(StringComparer.Ordinal);

        // "{"AvailableBalance":"10000.00"}", with OnHoldBalance beside it.
        Assert.Equal("1000.00", (string?)await AnswerAsync("GetAccountBalance", [], "AvailableBalance", "OnHoldBalance"));

        var type = new JsonObject
        {
            ["Title"] = "Location and Photograph Identification",
            ["Description"] = "Select the image that best represents...",
            ["Reward"] = "0.5",
            ["AssignmentDurationInSeconds"] = 30,
            ["Keywords"] = "location, photograph, image, identification, opinion",
        };
        var typeId = (string)(await AnswerAsync("CreateHITType", type, "HITTypeId"))!;

        var withoutType = (JsonObject)type.DeepClone();
        withoutType["Question"] = QuestionForm;
        withoutType["LifetimeInSeconds"] = 604_800;
        var first = await HitAsync("CreateHIT", withoutType);
        Assert.Equal(typeId, (string?)first["HITTypeId"]);

        var hit = (string)(await HitAsync(
            "CreateHITWithHITType",
            new() { ["HITTypeId"] = typeId, ["Question"] = QuestionForm, ["LifetimeInSeconds"] = 604_800 }))["HITId"]!;
        Assert.Equal("Assignable", (string?)(await HitAsync("GetHIT", new() { ["HITId"] = hit }))["HITStatus"]);

        // "The following example adds 2 more assignments to a HIT."
        await NothingAsync("CreateAdditionalAssignmentsForHIT", new() { ["HITId"] = hit, ["NumberOfAdditionalAssignments"] = 2 });
        Assert.Equal(3, (int?)(await HitAsync("GetHIT", new() { ["HITId"] = hit }))["MaxAssignments"]);
        await NothingAsync("UpdateHITTypeOfHIT", new() { ["HITId"] = (string?)first["HITId"], ["HITTypeId"] = typeId });

        var (approved, worker) = await requester.AcceptAsync(hit);
        await requester.SubmitAsync(hit, approved, file: new("q1", "photo.png", "image/png", new byte[] { 1 }));
        var (rejected, _) = await requester.WorkAsync(hit);
        Assert.Equal(
            2,
            (int?)await AnswerAsync(
                "ListAssignmentsForHIT", new() { ["HITId"] = hit, ["AssignmentStatuses"] = new JsonArray("Submitted") },
                "NumResults", "NextToken", "Assignments"));
        Assert.Equal(
            approved,
            (string?)(await AnswerAsync(
                "GetAssignment", new() { ["AssignmentId"] = approved }, "Assignment", "HIT"))!["AssignmentId"]);
        await AnswerAsync(
            "GetFileUploadURL", new() { ["AssignmentId"] = approved, ["QuestionIdentifier"] = "q1" }, "FileUploadURL");
        await NothingAsync("ApproveAssignment", new() { ["AssignmentId"] = approved });
        // The example lacks the feedback that the model requires.
        await NothingAsync("RejectAssignment", new() { ["AssignmentId"] = rejected, ["RequesterFeedback"] = "Sorry" });
        await NothingAsync("ApproveAssignment", new() { ["AssignmentId"] = rejected, ["OverrideRejection"] = true });

        await NothingAsync(
            "SendBonus",
            new()
            {
                ["WorkerId"] = worker,
                ["AssignmentId"] = approved,
                ["BonusAmount"] = "5",
                ["Reason"] = "Thanks for doing great work!",
            });
        // The example has no members at all, and says that one of two must be there.
        Assert.Equal(
            1,
            (int?)await AnswerAsync("ListBonusPayments", new() { ["HITId"] = hit }, "NumResults", "NextToken", "BonusPayments"));

        Assert.Equal(2, (int?)await AnswerAsync("ListHITs", [], "NumResults", "NextToken", "HITs"));
        // "provide the value 0 or set ExpireAt to a time in the past"
        await NothingAsync("UpdateExpirationForHIT", new() { ["HITId"] = hit, ["ExpireAt"] = 0 });
        Assert.Equal(1, (int?)await AnswerAsync("ListReviewableHITs", [], "NumResults", "NextToken", "HITs"));
        Assert.Equal(
            hit,
            (string?)await AnswerAsync(
                "ListReviewPolicyResultsForHIT",
                new() { ["HITId"] = hit, ["PolicyLevels"] = new JsonArray("Assignment", "HIT"), ["RetrieveActions"] = true },
                "HITId"));
        await NothingAsync("UpdateHITReviewStatus", new() { ["HITId"] = hit, ["Revert"] = false });
        await NothingAsync("DeleteHIT", new() { ["HITId"] = hit });

        await QualificationsAsync(worker);
        await NotificationsAsync(worker);

        // Two rewards at 0.50, the bonus, and the other HIT's hold, each with a fifth more.
        await requester.AssertBalanceAsync("992.20", "0.60");
        Assert.Equal(MTurkOperations.All.Select(operation => operation.Name), answered);

        async Task NotificationsAsync(string who)
        {
            var message = new JsonObject
            {
                ["Subject"] = "Thanks for doing great work!",
                ["MessageText"] = "You are awesome!",
                ["WorkerIds"] = new JsonArray(who),
            };
            Assert.Empty((JsonArray)(await AnswerAsync("NotifyWorkers", message, "NotifyWorkersFailureStatuses"))!);
            var notification = new JsonObject
            {
                ["Destination"] = await new SnsClient(requester.Server).CreateTopicAsync("my_mturk_topic"),
                ["Transport"] = "SNS",
                ["Version"] = "2014-08-15",
                ["EventTypes"] = new JsonArray("AssignmentAccepted"),
            };
            await NothingAsync(
                "UpdateNotificationSettings",
                new() { ["HITTypeId"] = typeId, ["Notification"] = notification.DeepClone(), ["Active"] = true });
            await NothingAsync(
                "SendTestEventNotification", new() { ["Notification"] = notification, ["TestEventType"] = "AssignmentAccepted" });
        }

        // The names are those of the examples, too.
        async Task QualificationsAsync(string who)
        {
            var qualification = new JsonObject
            {
                ["Name"] = "EnglishWritingAbility",
                ["Description"] = "The ability to write and edit text...",
                ["QualificationTypeStatus"] = "Active",
            };
            var made = await AnswerAsync("CreateQualificationType", qualification, "QualificationType");
            var id = (string?)made!["QualificationTypeId"];
            Assert.Equal(
                "EnglishWritingAbility",
                (string?)(await AnswerAsync(
                    "GetQualificationType", new() { ["QualificationTypeId"] = id }, "QualificationType"))!["Name"]);
            Assert.Equal(
                1,
                (int?)await AnswerAsync(
                    "ListQualificationTypes",
                    new() { ["Query"] = "English", ["MustBeRequestable"] = true },
                    "NumResults", "NextToken", "QualificationTypes"));
            await NothingAsync(
                "AssociateQualificationWithWorker",
                new() { ["QualificationTypeId"] = id, ["WorkerId"] = who, ["IntegerValue"] = 800 });
            Assert.Equal(
                800,
                (int?)(await AnswerAsync(
                    "GetQualificationScore",
                    new() { ["QualificationTypeId"] = id, ["WorkerId"] = who }, "Qualification"))!["IntegerValue"]);
            Assert.Equal(
                1,
                (int?)await AnswerAsync(
                    "ListWorkersWithQualificationType", new() { ["QualificationTypeId"] = id },
                    "NumResults", "NextToken", "Qualifications"));
            Assert.Equal(
                0,
                (int?)await AnswerAsync(
                    "ListHITsForQualificationType", new() { ["QualificationTypeId"] = id }, "NumResults", "HITs"));
            foreach (var operation in (string[])["AcceptQualificationRequest", "RejectQualificationRequest"])
            {
                var (request, _) = await QualificationRequestTests.AskAsync(requester, id!, await requester.JoinAsync());
                Assert.Equal(
                    1,
                    (int?)await AnswerAsync(
                        "ListQualificationRequests", new() { ["QualificationTypeId"] = id },
                        "NumResults", "NextToken", "QualificationRequests"));
                var decision = new JsonObject { ["QualificationRequestId"] = request };
                if (operation[0] == 'A') decision["IntegerValue"] = 95;
                else decision["Reason"] = "Not now.";
                await NothingAsync(operation, decision);
            }
            await NothingAsync(
                "DisassociateQualificationFromWorker",
                new() { ["QualificationTypeId"] = id, ["WorkerId"] = who, ["Reason"] = "It expired." });
            await AnswerAsync(
                "UpdateQualificationType",
                new() { ["QualificationTypeId"] = id, ["QualificationTypeStatus"] = "Inactive" }, "QualificationType");
            await NothingAsync("DeleteQualificationType", new() { ["QualificationTypeId"] = id });
            await NothingAsync(
                "CreateWorkerBlock", new() { ["WorkerId"] = who, ["Reason"] = "Several of the answers were wrong." });
            Assert.Equal(1, (int?)await AnswerAsync("ListWorkerBlocks", [], "NumResults", "NextToken", "WorkerBlocks"));
            await NothingAsync("DeleteWorkerBlock", new() { ["WorkerId"] = who });
        }

        async Task<JsonNode?> AnswerAsync(string operation, JsonObject members, params string[] expected)
        {
            var answer = JsonNode.Parse((await requester.DoAsync(operation, members)).GetRawText())!.AsObject();
            Assert.Equal(expected, answer.Select(member => member.Key));
            answered.Add(operation);
            return answer[expected[0]]!.DeepClone();
        }

        async Task<JsonObject> HitAsync(string operation, JsonObject members)
            => (await AnswerAsync(operation, members, "HIT"))!.AsObject();

        async Task NothingAsync(string operation, JsonObject members)
        {
            await requester.DoneAsync(operation, members);
            answered.Add(operation);
        }
    }
}
