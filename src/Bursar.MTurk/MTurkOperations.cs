using System.Collections.Frozen;

namespace Bursar.MTurk;

/// <summary>Every operation of the API, in the order of their names (botocore data/mturk/2017-01-17).</summary>
public static class MTurkOperations
{
    private const string Prefix = "MTurkRequesterServiceV20170117.";

    /// <summary>All 39, offered or not.</summary>
    public static IReadOnlyList<MTurkOperation> All { get; } =
    [
        new("AcceptQualificationRequest"),
        new("ApproveAssignment"),
        new("AssociateQualificationWithWorker"),
        new("CreateAdditionalAssignmentsForHIT"),
        new("CreateHIT"),
        new("CreateHITType"),
        new("CreateHITWithHITType"),
        new("CreateQualificationType"),
        new("CreateWorkerBlock"),
        new("DeleteHIT"),
        new("DeleteQualificationType"),
        new("DeleteWorkerBlock"),
        new("DisassociateQualificationFromWorker"),
        new("GetAccountBalance") { Answer = GetAccountBalance.AnswerAsync },
        new("GetAssignment"),
        new("GetFileUploadURL"),
        new("GetHIT"),
        new("GetQualificationScore"),
        new("GetQualificationType"),
        new("ListAssignmentsForHIT"),
        new("ListBonusPayments"),
        new("ListHITs"),
        new("ListHITsForQualificationType"),
        new("ListQualificationRequests"),
        new("ListQualificationTypes"),
        new("ListReviewPolicyResultsForHIT"),
        new("ListReviewableHITs"),
        new("ListWorkerBlocks"),
        new("ListWorkersWithQualificationType"),
        new("NotifyWorkers"),
        new("RejectAssignment"),
        new("RejectQualificationRequest"),
        new("SendBonus"),
        new("SendTestEventNotification"),
        new("UpdateExpirationForHIT"),
        new("UpdateHITReviewStatus"),
        new("UpdateHITTypeOfHIT"),
        new("UpdateNotificationSettings"),
        new("UpdateQualificationType"),
    ];

    /// <summary>The operations by what stands in <c>X-Amz-Target</c>.</summary>
    internal static FrozenDictionary<string, MTurkOperation> ByTarget { get; } =
        All.ToFrozenDictionary(operation => Prefix + operation.Name, StringComparer.Ordinal);
}
