namespace Bursar.Ledger;

/// <summary>One rule about who can take part in a study; a tree of these is an <see cref="Audience"/>.</summary>
/// <param name="Kind">What it asks.</param>
/// <param name="Admits">
/// Whether it admits those of whom it is true, or all others; always true for <see cref="AudienceKind.All"/> and
/// <see cref="AudienceKind.Any"/>.
/// </param>
public sealed record AudienceRule(AudienceKind Kind, bool Admits)
{
    /// <summary>A letter for each kind, in the order of the kinds.</summary>
    internal const string Letters = "&|psg";

    /// <summary>Its rules, for <see cref="AudienceKind.All"/> and <see cref="AudienceKind.Any"/>.</summary>
    public IReadOnlyList<AudienceRule> Rules { get; init; } = [];

    /// <summary>The participants, studies or groups, for the other kinds.</summary>
    public IReadOnlyList<ObjectId> Ids { get; init; } = [];

    /// <summary>This rule and all that it consists of.</summary>
    public IEnumerable<AudienceRule> Everything() => Rules.SelectMany(one => one.Everything()).Prepend(this);

    /// <summary>Whether it admits a participant.</summary>
    /// <param name="participant">The participant's id.</param>
    /// <param name="tookPart">Whether the participant had taken a place in a study when this one was published.</param>
    /// <param name="isMember">Whether the participant is a member of a group.</param>
    internal bool IsMetBy(ObjectId participant, Func<ObjectId, bool> tookPart, Func<ObjectId, bool> isMember) => Kind switch
    {
        AudienceKind.All => Rules.All(one => one.IsMetBy(participant, tookPart, isMember)),
        AudienceKind.Any => Rules.Any(one => one.IsMetBy(participant, tookPart, isMember)),
        AudienceKind.Listed => Ids.Contains(participant) == Admits,
        AudienceKind.TookPart => Ids.Any(tookPart) == Admits,
        _ => Ids.Any(isMember) == Admits,
    };

    /// <summary>
    /// A letter for the kind and a sign for whom it admits; then the ids without separators, or the rules in parentheses.
    /// </summary>
    public override string ToString()
        => $"{Letters[(int)Kind]}{(Admits ? '+' : '-')}({string.Concat(Rules)}{string.Concat(Ids)})";
}
