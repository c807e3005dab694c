namespace Bursar.Api;

/// <summary>Every operation of this API. Each group lists its own.</summary>
internal static class ApiOperations
{
    /// <summary>All operations, group by group.</summary>
    public static IReadOnlyList<ApiOperation> All { get; } =
    [
        .. BookOperations.All,
        .. UserOperations.All,
        .. MemberOperations.All,
        .. TransferOperations.All,
        .. PaymentOperations.All,
        .. PayoutOperations.All,
        .. MessageOperations.All,
        .. EventOperations.All,
        .. HookOperations.All,
        .. KeyOperations.All,
        .. TokenOperations.All,
        .. ParticipantOperations.All,
        .. GroupLinkOperations.All,
        .. SubmissionOperations.All,
        .. TraitRequestOperations.All,
        .. ClockOperations.All,
        .. CheckpointOperations.All,
        .. SnapshotOperations.All,
        .. ForcingOperations.All,
        .. OfferOperations.All,
        .. CallOperations.All,
        .. FaultOperations.All,
        .. FeedbackOperations.All,
    ];
}
