namespace Bursar.Ledger.Tests;

/// <summary>One submission of the <see cref="NaiveLedger"/>.</summary>
internal sealed class NaiveSubmission
{
    public required NaiveStudy Study { get; init; }

    public required ObjectId Participant { get; init; }

    public bool Approved { get; set; }
}
