namespace Bursar.Ledger;

/// <summary>How a question of a form is answered.</summary>
public abstract record FormAnswer;

/// <summary>By a text.</summary>
public sealed record TextAnswer : FormAnswer
{
    /// <summary>Whether it must be a number.</summary>
    public bool IsNumeric { get; init; }

    /// <summary>The smallest number; null for any.</summary>
    public decimal? MinValue { get; init; }

    /// <summary>The largest number; null for any.</summary>
    public decimal? MaxValue { get; init; }

    /// <summary>The smallest length, in characters; null for any.</summary>
    public int? MinLength { get; init; }

    /// <summary>The largest length, in characters; null for any.</summary>
    public int? MaxLength { get; init; }

    /// <summary>Patterns, each of which must be found in it.</summary>
    public IReadOnlyList<AnswerPattern> Patterns { get; init; } = [];

    /// <summary>An example that the field shows while it is empty; may be empty.</summary>
    public string Placeholder { get; init; } = "";

    /// <summary>What is there at first; may be empty.</summary>
    public string Default { get; init; } = "";

    /// <summary>The number of lines that there should be room for, 1 to 1,000.</summary>
    public int Lines { get; init; } = 1;
}

/// <summary>A pattern of a text.</summary>
/// <param name="Expression">The regular expression, which the payer wrote and which may be wrong.</param>
/// <param name="IgnoresCase">Whether upper and lower case are the same.</param>
/// <param name="Why">What a participant is told whose text it is not found in; may be empty.</param>
public sealed record AnswerPattern(string Expression, bool IgnoresCase, string Why);

/// <summary>By selecting options.</summary>
/// <param name="Options">The options, at least one.</param>
/// <param name="Style">How they are shown.</param>
public sealed record ChoiceAnswer(IReadOnlyList<ChoiceOption> Options, ChoiceStyle Style) : FormAnswer
{
    /// <summary>The smallest number of options, if any is selected.</summary>
    public int Min { get; init; }

    /// <summary>The largest number of options, at least 1. What is written as <see cref="Other"/> counts as one.</summary>
    public int Max { get; init; } = 1;

    /// <summary>A text that can be written instead of an option, or beside them; null for none.</summary>
    public TextAnswer? Other { get; init; }
}

/// <summary>An option.</summary>
/// <param name="Id">Its id, by which the answer is known.</param>
/// <param name="Content">What it shows: a paragraph, markup or media.</param>
public sealed record ChoiceOption(string Id, FormContent Content)
{
    /// <summary>Whether it can only be selected alone.</summary>
    public bool IsExclusive { get; init; }
}

/// <summary>How options are shown.</summary>
public enum ChoiceStyle
{
    /// <summary>A button for each; a box for each if several can be selected.</summary>
    Buttons,

    /// <summary>A box for each.</summary>
    Boxes,

    /// <summary>A list of which several lines are seen.</summary>
    List,

    /// <summary>A list that unfolds, if one can be selected.</summary>
    Menu,
}

/// <summary>By a file.</summary>
/// <param name="MinBytes">The smallest size, in bytes.</param>
/// <param name="MaxBytes">The largest size, in bytes; may be more than <see cref="Upload.MaxBytes"/>.</param>
public sealed record FileAnswer(long MinBytes, long MaxBytes) : FormAnswer
{
    /// <summary>The endings that its name can have, each with its dot; empty for any. Case does not matter.</summary>
    public IReadOnlyList<string> Endings { get; init; } = [];
}
