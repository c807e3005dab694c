namespace Bursar.Ledger;

/// <summary>One finding of a review, or one action that it took. Entries are only ever added.</summary>
public sealed record ReviewEntry : Row
{
    /// <summary>Its id, which contains the number of its book. Entries are in the order of their ids.</summary>
    public required ObjectId Id { get; init; }

    /// <summary>The study's id.</summary>
    public required ObjectId Study { get; init; }

    /// <summary>The policy that reviewed: exactly one.</summary>
    public required StudyReviews Policy { get; init; }

    /// <summary>What it says.</summary>
    public required ReviewFinding Finding { get; init; }

    /// <summary>The study or the submission that it is about.</summary>
    public required ObjectId Subject { get; init; }

    /// <summary>The question that it is about; empty for the subject as a whole.</summary>
    public string Question { get; init; } = "";

    /// <summary>The value that was found, or what became of the action.</summary>
    public string Value { get; init; } = "";

    /// <summary>Why an action was not possible; null if it was, or for a finding.</summary>
    public RejectionCode? Failure { get; init; }

    /// <summary>When it was found or done.</summary>
    public required DateTimeOffset At { get; init; }

    /// <summary>Whether it is an action.</summary>
    public bool IsAction => Finding >= ReviewFinding.Review;

    /// <inheritdoc/>
    public override RowKey Key => RowKey.OfReviewEntry(Id);
}
