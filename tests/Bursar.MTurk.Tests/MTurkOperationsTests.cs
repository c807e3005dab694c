using System.Runtime.CompilerServices;

namespace Bursar.MTurk.Tests;

public sealed class MTurkOperationsTests
{
    [Fact]
    public void All_Operations_AreTheServiceModels()
    {
        // botocore data/mturk/2017-01-17/service-2.json, "operations".
        string[] names =
        [
            "AcceptQualificationRequest", "ApproveAssignment", "AssociateQualificationWithWorker", "CreateAdditionalAssignmentsForHIT", "CreateHIT",
            "CreateHITType", "CreateHITWithHITType", "CreateQualificationType", "CreateWorkerBlock", "DeleteHIT", "DeleteQualificationType",
            "DeleteWorkerBlock", "DisassociateQualificationFromWorker", "GetAccountBalance", "GetAssignment", "GetFileUploadURL", "GetHIT",
            "GetQualificationScore", "GetQualificationType", "ListAssignmentsForHIT", "ListBonusPayments", "ListHITs", "ListHITsForQualificationType",
            "ListQualificationRequests", "ListQualificationTypes", "ListReviewPolicyResultsForHIT", "ListReviewableHITs", "ListWorkerBlocks",
            "ListWorkersWithQualificationType", "NotifyWorkers", "RejectAssignment", "RejectQualificationRequest", "SendBonus",
            "SendTestEventNotification", "UpdateExpirationForHIT", "UpdateHITReviewStatus", "UpdateHITTypeOfHIT", "UpdateNotificationSettings",
            "UpdateQualificationType",
        ];

        Assert.Equal(39, names.Length);
        Assert.Equal(names, MTurkOperations.All.Select(operation => operation.Name));
    }

    [Fact]
    public void Offered_Operations_AreThoseWithAFile()
    {
        var files = Directory.GetFiles(PathOfOperations()).Select(Path.GetFileNameWithoutExtension).Order(StringComparer.Ordinal);

        Assert.Equal(files, MTurkOperations.All.Where(operation => operation.Offered).Select(operation => operation.Name).Order(StringComparer.Ordinal));
    }

    private static string PathOfOperations([CallerFilePath] string here = "")
        => Path.Combine(Path.GetDirectoryName(here)!, "..", "..", "src", "Bursar.MTurk", "Operations");
}
