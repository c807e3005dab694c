namespace Bursar.Acceptance.Tests;

/// <summary>Somebody's work on a HIT, as simply as can be. Times are whole hours since the test began.</summary>
internal sealed record NaiveWork(string Id, string Worker)
{
    /// <summary>Working, Submitted, Approved, Rejected; or Gone, when the place was given back or its time ran out.</summary>
    public string State { get; set; } = "Working";

    /// <summary>When it times out, or is approved by itself.</summary>
    public int Due { get; set; }

    public int SubmittedAt { get; set; }

    public bool IsShown => State is "Submitted" or "Approved" or "Rejected";

    public bool IsUndecided => State is "Working" or "Submitted";
}
