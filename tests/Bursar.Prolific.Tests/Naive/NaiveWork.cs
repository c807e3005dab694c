namespace Bursar.Prolific.Tests;

/// <summary>Somebody's submission in a <see cref="NaiveStudy"/>, its state in Prolific's words; times in seconds.</summary>
internal sealed class NaiveWork(string id, string participant, NaivePerson person, long takenAt)
{
    /// <summary>Who the participant is.</summary>
    public NaivePerson Person => person;

    public string Id => id;

    public string Participant => participant;

    public long TakenAt => takenAt;

    public string State { get; set; } = "ACTIVE";

    public long SubmittedAt { get; set; }

    public long Due { get; set; }

    /// <summary>The pence of a part that was paid.</summary>
    public long Part { get; set; }

    public NaiveWork Copy() => (NaiveWork)MemberwiseClone();
}
