namespace Bursar.Ledger;

/// <summary>A part of a form.</summary>
/// <param name="Content">What it shows.</param>
public abstract record FormPart(IReadOnlyList<FormContent> Content)
{
    /// <summary>
    /// Whether a site that shows the form page by page begins another page with it. What stands before the first such part has no
    /// questions, and belongs to all pages.
    /// </summary>
    public bool BeginsPage { get; init; }
}

/// <summary>What is said before, between or after the questions.</summary>
/// <param name="Content">What it shows.</param>
public sealed record FormOverview(IReadOnlyList<FormContent> Content) : FormPart(Content);

/// <summary>A question.</summary>
/// <param name="Id">Its id, by which the answer is known. No other question of the form has it.</param>
/// <param name="Content">What it asks.</param>
/// <param name="Answer">How it is answered.</param>
public sealed record FormQuestion(string Id, IReadOnlyList<FormContent> Content, FormAnswer Answer) : FormPart(Content)
{
    /// <summary>A short name for people; may be empty.</summary>
    public string Name { get; init; } = "";

    /// <summary>Whether it must be answered.</summary>
    public bool IsRequired { get; init; }
}
