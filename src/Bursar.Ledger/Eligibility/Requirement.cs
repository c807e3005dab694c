namespace Bursar.Ledger;

/// <summary>A condition that a participant must meet. MTurk says qualification requirement.</summary>
/// <param name="Type">
/// The id of a kind of trait: one of <see cref="SystemTrait"/>, the upper-case id of a <see cref="TraitType"/> of the book, or
/// the id of a premium trait that the book's pricing names.
/// </param>
/// <param name="Comparator">How the participant's value is compared.</param>
/// <param name="Guards">The first action that participants who do not meet it cannot take.</param>
public sealed record Requirement(string Type, Comparator Comparator, StudyAction Guards)
{
    /// <summary>The numbers with which the value is compared; empty for none.</summary>
    public IReadOnlyList<int> Numbers { get; init; } = [];

    /// <summary>The places with which the value is compared; empty for none.</summary>
    public IReadOnlyList<Locale> Locales { get; init; } = [];

    /// <summary>Whether a participant's number meets the condition.</summary>
    /// <param name="value">The participant's value; null if the participant does not have the trait.</param>
    public bool IsMetBy(int? value) => value is not { } number
        ? Comparator == Comparator.DoesNotExist
        : Comparator switch
        {
            Comparator.LessThan => number < Numbers[0],
            Comparator.LessThanOrEqualTo => number <= Numbers[0],
            Comparator.GreaterThan => number > Numbers[0],
            Comparator.GreaterThanOrEqualTo => number >= Numbers[0],
            Comparator.EqualTo or Comparator.In => Numbers.Contains(number),
            Comparator.NotEqualTo or Comparator.NotIn => !Numbers.Contains(number),
            Comparator.Exists => true,
            _ => false,
        };

    /// <summary>
    /// Whether a participant's place meets the condition. If it is unknown, the participant does not have the trait.
    /// </summary>
    public bool IsMetBy(Locale value) => value.IsUnknown
        ? Comparator == Comparator.DoesNotExist
        : Comparator switch
        {
            Comparator.EqualTo or Comparator.In => Locales.Any(one => one.Contains(value)),
            Comparator.NotEqualTo or Comparator.NotIn => !Locales.Any(one => one.Contains(value)),
            Comparator.Exists => true,
            _ => false,
        };

    /// <summary><c>type:comparator:guards:values</c>, with commas between the values.</summary>
    public override string ToString() => $"{Type}:{Comparator}:{Guards}:{string.Join(',', Values)}";

    private IEnumerable<string> Values => Numbers.Select(one => one.ToString()).Concat(Locales.Select(one => one.ToString()));
}
