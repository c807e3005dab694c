namespace Bursar.Ledger;

/// <summary>A survey of a researcher's (Prolific). Its questions are the dialect's.</summary>
public sealed record Survey : Row
{
    /// <summary>The maximum length of a title, in characters.</summary>
    public const int MaxTitle = 500;

    /// <summary>The maximum length of the questions, in characters: 64 Ki.</summary>
    public const int MaxContent = 64 * 1024;

    /// <summary>The maximum number of responses at a time.</summary>
    public const int MaxResponses = 100_000;

    /// <summary>Its id, which contains the number of its book.</summary>
    public required ObjectId Id { get; init; }

    /// <summary>The id of the user whose survey it is.</summary>
    public required ObjectId Researcher { get; init; }

    /// <summary>Its title, 1 to <see cref="MaxTitle"/> characters.</summary>
    public required string Title { get; init; }

    /// <summary>Its questions, as the dialect stores them; at most <see cref="MaxContent"/> characters.</summary>
    public required string Content { get; init; }

    /// <summary>The number of its responses.</summary>
    public int Responses { get; init; }

    /// <summary>All responses before this id were deleted; empty if they never were all together.</summary>
    public ObjectId ClearedBefore { get; init; }

    /// <summary>Whether it was deleted, with its responses.</summary>
    public bool IsDeleted { get; init; }

    /// <summary>When it was created.</summary>
    public required DateTimeOffset CreatedAt { get; init; }

    /// <inheritdoc/>
    public override RowKey Key => RowKey.OfSurvey(Id);

    /// <summary>Whether a response of it is there: neither deleted alone nor with all others.</summary>
    public bool Has(SurveyResponse response)
        => response.Survey == Id && !response.IsDeleted && !IsDeleted && response.Id > ClearedBefore;
}
