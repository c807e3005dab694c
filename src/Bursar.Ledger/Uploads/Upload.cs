namespace Bursar.Ledger;

/// <summary>
/// A file that a participant gave as the answer to a question. It is stored together with the work, and deleted with the change
/// that nobody needs it after: when its study or its kind of trait is deleted, or the request for the trait is decided. What was
/// answered so far of a form with several pages is kept in the same way (<see cref="WorkDraft"/>).
/// </summary>
public sealed record Upload : Row
{
    /// <summary>The maximum size, in bytes: 1,000,000, so that a form with one file fits into a request.</summary>
    public const int MaxBytes = 1_000_000;

    /// <summary>The maximum number of files in one submission, or for one request: 20.</summary>
    public const int MaxFiles = 20;

    /// <summary>The maximum length of <see cref="Question"/>, in characters.</summary>
    public const int MaxQuestion = 1_000;

    /// <summary>The maximum length of <see cref="FileName"/> and of <see cref="MediaType"/>, in characters.</summary>
    public const int MaxName = 255;

    /// <summary>Its id, which follows from the submission and the question (<see cref="IdOf"/>).</summary>
    public required ObjectId Id { get; init; }

    /// <summary>The id of the study, or of the kind of trait, that it was given for.</summary>
    public required ObjectId Owner { get; init; }

    /// <summary>The id of the submission, or of the request for a trait, that it belongs to.</summary>
    public required ObjectId Submission { get; init; }

    /// <summary>The question's id, in the dialect's words.</summary>
    public required string Question { get; init; }

    /// <summary>The name of the file at the participant's; may be empty.</summary>
    public required string FileName { get; init; }

    /// <summary>The media type that the participant's browser gave it; may be empty, and need not be true.</summary>
    public required string MediaType { get; init; }

    /// <summary>What is in it.</summary>
    public required ReadOnlyMemory<byte> Content { get; init; }

    /// <inheritdoc/>
    public override RowKey Key => RowKey.OfUpload(Id);

    /// <summary>The id of the file that answers a question of a submission.</summary>
    public static ObjectId IdOf(ObjectId submission, string question)
        => ObjectId.OfText(submission.Book, $"the file of {submission} for {question}");

    /// <summary>Whether both have the same values, and the same bytes.</summary>
    public bool Equals(Upload? other)
        => other is not null && Id == other.Id && Owner == other.Owner && Submission == other.Submission
            && string.Equals(Question, other.Question, StringComparison.Ordinal)
            && string.Equals(FileName, other.FileName, StringComparison.Ordinal)
            && string.Equals(MediaType, other.MediaType, StringComparison.Ordinal)
            && Content.Span.SequenceEqual(other.Content.Span);

    /// <inheritdoc/>
    public override int GetHashCode() => Id.GetHashCode();
}
