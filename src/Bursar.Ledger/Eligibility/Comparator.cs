namespace Bursar.Ledger;

/// <summary>
/// How a requirement compares a participant's value (MTurk API Reference, QualificationRequirement). The names are stored.
/// </summary>
public enum Comparator
{
    /// <summary>The value is less than the number.</summary>
    LessThan = 1,

    /// <summary>The value is the number or less.</summary>
    LessThanOrEqualTo = 2,

    /// <summary>The value is greater than the number.</summary>
    GreaterThan = 3,

    /// <summary>The value is the number or greater.</summary>
    GreaterThanOrEqualTo = 4,

    /// <summary>The value is the number, or lies in the place.</summary>
    EqualTo = 5,

    /// <summary>The participant has a value, and it is not the number, or does not lie in the place.</summary>
    NotEqualTo = 6,

    /// <summary>The participant has the trait, whatever its value.</summary>
    Exists = 7,

    /// <summary>The participant does not have the trait.</summary>
    DoesNotExist = 8,

    /// <summary>The value is one of the numbers, or lies in one of the places.</summary>
    In = 9,

    /// <summary>The participant has a value, and it is none of the numbers, or lies in none of the places.</summary>
    NotIn = 10,
}
