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
    internal const string Letters = "&|psgar";

    /// <summary>Its rules, for <see cref="AudienceKind.All"/> and <see cref="AudienceKind.Any"/>.</summary>
    public IReadOnlyList<AudienceRule> Rules { get; init; } = [];

    /// <summary>
    /// The participants, studies or groups, for <see cref="AudienceKind.Listed"/>, <see cref="AudienceKind.TookPart"/> and
    /// <see cref="AudienceKind.InGroup"/>.
    /// </summary>
    public IReadOnlyList<ObjectId> Ids { get; init; } = [];

    /// <summary>
    /// The id of the <see cref="Ledger.Screener"/>, for <see cref="AudienceKind.Answered"/> and
    /// <see cref="AudienceKind.Within"/>; otherwise empty.
    /// </summary>
    public string Screener { get; init; } = "";

    /// <summary>
    /// The answers of <see cref="AudienceKind.Answered"/>, or the least and the greatest of <see cref="AudienceKind.Within"/>, in
    /// their stored form.
    /// </summary>
    public IReadOnlyList<int> Values { get; init; } = [];

    /// <summary>This rule and all that it consists of.</summary>
    public IEnumerable<AudienceRule> Everything() => Rules.SelectMany(one => one.Everything()).Prepend(this);

    /// <summary>Whether it admits a participant.</summary>
    /// <param name="participant">The participant's id.</param>
    /// <param name="standing">What is known of the participant over all books.</param>
    /// <param name="tookPart">Whether the participant had taken a place in a study when this one was published.</param>
    /// <param name="isMember">Whether the participant is a member of a group.</param>
    internal bool IsMetBy(
        ObjectId participant, Standing standing, Func<ObjectId, bool> tookPart, Func<ObjectId, bool> isMember) => Kind switch
        {
            AudienceKind.All => Rules.All(one => one.IsMetBy(participant, standing, tookPart, isMember)),
            AudienceKind.Any => Rules.Any(one => one.IsMetBy(participant, standing, tookPart, isMember)),
            AudienceKind.Listed => Ids.Contains(participant) == Admits,
            AudienceKind.TookPart => Ids.Any(tookPart) == Admits,
            AudienceKind.InGroup => Ids.Any(isMember) == Admits,
            _ => IsMetBy(standing.AnswersTo(Screener)) == Admits,
        };

    /// <summary>
    /// Whether answers to the screener are among those that it asks for. Who has not answered is not among any.
    /// </summary>
    internal bool IsMetBy(IReadOnlyList<int> answers)
    {
        foreach (var answer in answers)
            if (Kind == AudienceKind.Within ? answer >= Values[0] && answer <= Values[1] : Values.Contains(answer)) return true;
        return false;
    }

    /// <summary>
    /// A letter for the kind and a sign for whom it admits; then, in parentheses, the rules, the ids without separators, or the
    /// screener and the values with spaces between them.
    /// </summary>
    public override string ToString()
    {
        var asked = Screener.Length == 0 ? "" : $"{Screener} {string.Join(' ', Values)}";
        return $"{Letters[(int)Kind]}{(Admits ? '+' : '-')}({string.Concat(Rules)}{string.Concat(Ids)}{asked})";
    }
}
