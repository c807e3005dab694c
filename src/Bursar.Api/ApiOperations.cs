namespace Bursar.Api;

/// <summary>Every operation of this API. Each group lists its own.</summary>
internal static class ApiOperations
{
    /// <summary>The operations of each group.</summary>
    public static IReadOnlyList<(string Name, IReadOnlyList<ApiOperation> Operations)> Groups { get; } =
    [
        ("Books", BookOperations.All),
        ("Users", UserOperations.All),
        ("Members", MemberOperations.All),
        ("Top-ups, refunds and transfers", TransferOperations.All),
        ("Payments", PaymentOperations.All),
        ("Payouts", PayoutOperations.All),
        ("Messages", MessageOperations.All),
        ("Events", EventOperations.All),
        ("Hooks", HookOperations.All),
        ("Access keys", KeyOperations.All),
        ("Tokens", TokenOperations.All),
        ("Participants", ParticipantOperations.All),
        ("Links of groups", GroupLinkOperations.All),
        ("Submissions", SubmissionOperations.All),
        ("Requests for traits", TraitRequestOperations.All),
        ("Clock", ClockOperations.All),
        ("Checkpoints", CheckpointOperations.All),
        ("Snapshots", SnapshotOperations.All),
        ("Forcing", ForcingOperations.All),
        ("Offers and tasks", OfferOperations.All),
        ("Calls", CallOperations.All),
        ("Faults", FaultOperations.All),
        ("Feedback on studies", FeedbackOperations.All),
    ];

    /// <summary>All operations, group by group.</summary>
    public static IReadOnlyList<ApiOperation> All { get; } = [.. Groups.SelectMany(group => group.Operations)];
}
