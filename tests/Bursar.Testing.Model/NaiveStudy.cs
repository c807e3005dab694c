using System.Numerics;

namespace Bursar.Testing.Model;

/// <summary>One study of the <see cref="NaiveLedger"/>: its places in six heaps.</summary>
internal sealed class NaiveStudy
{
    public required ObjectId Id { get; init; }

    public required NaiveBook Book { get; init; }

    public required Origin Origin { get; init; }

    public required TimeSpan? KeepFor { get; init; }

    public required string Title { get; set; }

    public required BigInteger[] Unit { get; set; }

    public required int Places { get; set; }

    public required TimeSpan TimeLimit { get; set; }

    public required TimeSpan ApproveAfter { get; set; }

    public required DateTimeOffset? ExpiresAt { get; set; }

    public ObjectId Template { get; set; }

    public DateTimeOffset? OfferedFrom { get; set; }

    public required CompletionCodes Codes { get; set; }

    public required string? Document { get; set; }

    /// <summary>How many submissions a participant can have, and how many can be at work; 0 for any number.</summary>
    public required SubmissionRules Rules { get; set; }

    public DateTimeOffset? DeleteAt { get; set; }

    public bool UnderReview { get; set; }

    public StudyState State { get; set; } = StudyState.Draft;

    public int Open { get; set; }

    /// <summary>Taken, and not submitted yet.</summary>
    public int Working { get; set; }

    public int Submitted { get; set; }

    public int Paid { get; set; }

    /// <summary>Gone for good: rejected, or stopped and followed by others.</summary>
    public int Closed { get; set; }

    /// <summary>Gone with the offer, and back with it.</summary>
    public int Lapsed { get; set; }

    /// <summary>How many submissions a participant can have.</summary>
    public int Most => Rules.PerParticipant == 0 ? int.MaxValue : Rules.PerParticipant;

    public BigInteger Reward => Unit[0];

    public string Account => $"Held {Id}";

    public bool IsExpired(DateTimeOffset now) => ExpiresAt is { } expiry && expiry <= now;

    public bool IsOpen => State == StudyState.Active || State == StudyState.Paused;

    /// <summary>MTurk says Reviewable: no one works in it or can start to.</summary>
    public bool IsComplete(DateTimeOffset now) => State switch
    {
        StudyState.Active or StudyState.Paused => Working == 0 && (Open == 0 || IsExpired(now)),
        StudyState.Stopped => Working == 0,
        _ => false,
    };

    /// <summary>In which part of a list it stands.</summary>
    public StudyPhase Phase => State switch
    {
        StudyState.Draft => StudyPhase.Draft,
        StudyState.Deleted => StudyPhase.Deleted,
        StudyState.Active when OfferedFrom is not null => StudyPhase.Scheduled,
        StudyState.Active when Open + Working > 0 => StudyPhase.Running,
        StudyState.Paused when Open + Working > 0 => StudyPhase.Paused,
        _ when Working > 0 => StudyPhase.Finishing,
        _ when UnderReview => StudyPhase.Reviewing,
        _ => Submitted > 0 ? StudyPhase.AllSubmitted : StudyPhase.AllDecided,
    };

    /// <summary>When something happens automatically.</summary>
    public DateTimeOffset? Due
    {
        get
        {
            if (IsOpen) return new[] { OfferedFrom, ExpiresAt }.Min();
            return State == StudyState.Stopped ? DeleteAt : null;
        }
    }
}
