namespace Bursar.Ledger;

/// <summary>
/// A named set of filters that several studies share (Prolific). Each change of its name or filters makes a version, and every
/// version stays readable.
/// </summary>
public sealed record FilterSet : Row
{
    /// <summary>The maximum length of a name, in characters.</summary>
    public const int MaxName = 500;

    /// <summary>The maximum length of the filters, in characters.</summary>
    public const int MaxFilters = 100_000;

    /// <summary>The maximum number of versions.</summary>
    public const int MaxVersions = 10_000;

    /// <summary>Its id, which contains the number of its book.</summary>
    public required ObjectId Id { get; init; }

    /// <summary>Its name, 1 to <see cref="MaxName"/> characters. Several sets can have the same.</summary>
    public required string Name { get; init; }

    /// <summary>The number of its newest version, from 1.</summary>
    public int Version { get; init; } = 1;

    /// <summary>Whether it is locked: it can be neither changed nor deleted.</summary>
    public bool IsLocked { get; init; }

    /// <summary>Whether it was deleted. It stays readable.</summary>
    public bool IsDeleted { get; init; }

    /// <summary>When it was created.</summary>
    public required DateTimeOffset CreatedAt { get; init; }

    /// <inheritdoc/>
    public override RowKey Key => RowKey.OfFilterSet(Id);

    /// <summary>Why a version of it is invalid; null if it is valid.</summary>
    internal Rejection? Check(string filters)
        => TextRules.Check("A name", Name, MaxName, required: true)
            ?? TextRules.Check("A list of filters", filters, MaxFilters, required: true)
            ?? (Version > MaxVersions
                ? new(RejectionCode.InvalidValue, $"A filter set has at most {MaxVersions} versions.")
                : null);
}
