namespace Bursar.MTurk.Tests;

/// <summary>One worker's part in a <see cref="NaiveHit"/>: Accepted, Abandoned, Submitted, Approved or Rejected.</summary>
internal sealed class NaiveAssignment(string id, string worker)
{
    public string Id => id;

    public string Worker => worker;

    public string State { get; set; } = "Accepted";

    public long Due { get; set; }

    public long SubmittedAt { get; set; }

    /// <summary>Costs nothing, and its place is gone.</summary>
    public bool Reject()
    {
        if (State != "Submitted") return false;
        State = "Rejected";
        return true;
    }

    public NaiveAssignment Copy() => (NaiveAssignment)MemberwiseClone();
}
