namespace Bursar.Ledger;

/// <summary>
/// What is known of every participant without asking: it follows from their work over all books, and from when they joined. The
/// ids are Prolific's.
/// </summary>
public static class SystemScreener
{
    /// <summary>
    /// The percentage of the decided submissions that were approved, rounded down; 100 before the first (<see cref="Standing"/>).
    /// </summary>
    public const string ApprovalRate = "approval_rate";

    /// <summary>The number of submissions that were approved.</summary>
    public const string Approvals = "approval_numbers";

    /// <summary>The day on which the participant was added, in UTC.</summary>
    public const string JoinedOn = "joined_between";

    /// <summary>Whether the answer follows from the participant's submissions.</summary>
    public static bool IsCounted(string id) => id is ApprovalRate or Approvals;
}
