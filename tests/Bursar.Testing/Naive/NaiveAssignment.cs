namespace Bursar.Testing;

/// <summary>One worker's assignment of a <see cref="NaiveHit"/>. Times are in seconds.</summary>
public sealed record NaiveAssignment(string Id, string Worker)
{
    /// <summary>Working, Submitted, Approved, Rejected; or Gone, when the place was given back or its time ran out.</summary>
    public string State { get; set; } = "Working";

    /// <summary>When it times out, or is approved automatically.</summary>
    public long Due { get; set; }

    public long SubmittedAt { get; set; }

    public bool IsShown => State is "Submitted" or "Approved" or "Rejected";

    public bool IsUndecided => State is "Working" or "Submitted";
}
