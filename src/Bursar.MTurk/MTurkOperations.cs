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
        new("ApproveAssignment") { Answer = ApproveAssignment.AnswerAsync },
        new("AssociateQualificationWithWorker"),
        new("CreateAdditionalAssignmentsForHIT") { Answer = CreateAdditionalAssignmentsForHIT.AnswerAsync },
        new("CreateHIT") { Answer = CreateHIT.AnswerAsync },
        new("CreateHITType") { Answer = CreateHITType.AnswerAsync },
        new("CreateHITWithHITType") { Answer = CreateHITWithHITType.AnswerAsync },
        new("CreateQualificationType"),
        new("CreateWorkerBlock"),
        new("DeleteHIT") { Answer = DeleteHIT.AnswerAsync },
        new("DeleteQualificationType"),
        new("DeleteWorkerBlock"),
        new("DisassociateQualificationFromWorker"),
        new("GetAccountBalance") { Answer = GetAccountBalance.AnswerAsync },
        new("GetAssignment") { Answer = GetAssignment.AnswerAsync },
        new("GetFileUploadURL"),
        new("GetHIT") { Answer = GetHIT.AnswerAsync },
        new("GetQualificationScore"),
        new("GetQualificationType"),
        new("ListAssignmentsForHIT") { Answer = ListAssignmentsForHIT.AnswerAsync },
        new("ListBonusPayments") { Answer = ListBonusPayments.AnswerAsync },
        new("ListHITs") { Answer = ListHITs.AnswerAsync },
        new("ListHITsForQualificationType"),
        new("ListQualificationRequests"),
        new("ListQualificationTypes"),
        new("ListReviewPolicyResultsForHIT"),
        new("ListReviewableHITs") { Answer = ListReviewableHITs.AnswerAsync },
        new("ListWorkerBlocks"),
        new("ListWorkersWithQualificationType"),
        new("NotifyWorkers"),
        new("RejectAssignment") { Answer = RejectAssignment.AnswerAsync },
        new("RejectQualificationRequest"),
        new("SendBonus") { Answer = SendBonus.AnswerAsync },
        new("SendTestEventNotification"),
        new("UpdateExpirationForHIT") { Answer = UpdateExpirationForHIT.AnswerAsync },
        new("UpdateHITReviewStatus") { Answer = UpdateHITReviewStatus.AnswerAsync },
        new("UpdateHITTypeOfHIT") { Answer = UpdateHITTypeOfHIT.AnswerAsync },
        new("UpdateNotificationSettings"),
        new("UpdateQualificationType"),
    ];

    /// <summary>The operations by what stands in <c>X-Amz-Target</c>.</summary>
    internal static FrozenDictionary<string, MTurkOperation> ByTarget { get; } =
        All.ToFrozenDictionary(operation => Prefix + operation.Name, StringComparer.Ordinal);
}
