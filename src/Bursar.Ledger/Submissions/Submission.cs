namespace Bursar.Ledger;

/// <summary>One participant's work in one place of a study. MTurk says assignment.</summary>
public sealed record Submission : Row
{
    /// <summary>The id.</summary>
    public required ObjectId Id { get; init; }

    /// <summary>The study.</summary>
    public required ObjectId Study { get; init; }

    /// <summary>Who does the work.</summary>
    public required ObjectId Participant { get; init; }

    /// <summary>Where it is in its life.</summary>
    public required SubmissionState State { get; init; }

    /// <summary>When the place was taken.</summary>
    public required DateTimeOffset TakenAt { get; init; }

    /// <inheritdoc/>
    public override RowKey Key => RowKey.OfSubmission(Id);
}
