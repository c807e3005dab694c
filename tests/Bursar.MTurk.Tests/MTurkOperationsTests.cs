using System.Reflection;
using System.Runtime.CompilerServices;
using System.Text.RegularExpressions;

namespace Bursar.MTurk.Tests;

public sealed partial class MTurkOperationsTests
{
    [Fact]
    public void All_Operations_AreTheServiceModels()
    {
        // botocore data/mturk/2017-01-17/service-2.json, "operations".
        string[] names =
        [
            "AcceptQualificationRequest", "ApproveAssignment", "AssociateQualificationWithWorker",
            "CreateAdditionalAssignmentsForHIT", "CreateHIT",
            "CreateHITType", "CreateHITWithHITType", "CreateQualificationType", "CreateWorkerBlock", "DeleteHIT",
            "DeleteQualificationType",
            "DeleteWorkerBlock", "DisassociateQualificationFromWorker", "GetAccountBalance", "GetAssignment", "GetFileUploadURL",
            "GetHIT",
            "GetQualificationScore", "GetQualificationType", "ListAssignmentsForHIT", "ListBonusPayments", "ListHITs",
            "ListHITsForQualificationType",
            "ListQualificationRequests", "ListQualificationTypes", "ListReviewPolicyResultsForHIT", "ListReviewableHITs",
            "ListWorkerBlocks",
            "ListWorkersWithQualificationType", "NotifyWorkers", "RejectAssignment", "RejectQualificationRequest", "SendBonus",
            "SendTestEventNotification", "UpdateExpirationForHIT", "UpdateHITReviewStatus", "UpdateHITTypeOfHIT",
            "UpdateNotificationSettings",
            "UpdateQualificationType",
        ];

        Assert.Equal(39, names.Length);
        Assert.Equal(names, MTurkOperations.All.Select(operation => operation.Name));
    }

    [Fact]
    public void Files_OfOperations_HaveOneHandlerEachAndNothingElse()
    {
        var handlers = typeof(MTurkOperations).Assembly.GetTypes()
            .Where(IsHandler)
            .Select(type => type.Name)
            .Order(StringComparer.Ordinal);
        var files = Directory.GetFiles(PathOfOperations());

        Assert.Equal(handlers, files.Select(Path.GetFileNameWithoutExtension).Order(StringComparer.Ordinal));
        Assert.Equal(handlers, MTurkOperations.All.Select(operation => operation.Name));
        Assert.All(files, file =>
        {
            var types = TypeDeclaration().Matches(File.ReadAllText(file));
            Assert.Equal([Path.GetFileNameWithoutExtension(file)], types.Select(type => type.Groups["name"].Value));
        });
    }

    [Fact]
    public void Handlers_OfOperations_StandInTheTableUnderTheirNames()
        => Assert.All(MTurkOperations.All, operation =>
        {
            Assert.Equal(operation.Name, operation.Answer.Method.DeclaringType!.Name);
            Assert.Equal("AnswerAsync", operation.Answer.Method.Name);
        });

    private static bool IsHandler(Type type)
        => type.GetMethod("AnswerAsync", BindingFlags.Public | BindingFlags.Static, [typeof(MTurkCall)]) is not null;

    [GeneratedRegex(
        @"^\s*(?:(?:public|internal|private|file|static|sealed|abstract|readonly|partial) )*"
            + @"(?:class|record struct|record|struct|enum|interface) (?<name>\w+)",
        RegexOptions.Multiline | RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex TypeDeclaration();

    private static string PathOfOperations([CallerFilePath] string here = "")
        => Path.Combine(Path.GetDirectoryName(here)!, "..", "..", "src", "Bursar.MTurk", "Operations");
}
