namespace Bursar.WorkSite;

/// <summary>A form as a page shows it.</summary>
/// <param name="Sheet">The form and what was entered.</param>
/// <param name="Action">Where it is sent to; null in a preview, where nothing can be entered.</param>
public sealed record FormView(FormSheet Sheet, string? Action)
{
    /// <summary>Whether it offers to accept the next task of the kind; null if it does not.</summary>
    public bool? Auto { get; init; }

    /// <summary>The number of the page that is shown, from 1.</summary>
    public int Page { get; init; } = 1;

    /// <summary>Where a page is sent to that is not the last; null for a form with one page.</summary>
    public string? Keep { get; init; }

    /// <summary>Whether another page follows.</summary>
    public bool HasNext => Page < Sheet.Pages.All.Count;

    /// <summary>What the button says.</summary>
    public string Button { get; init; } = Say("Submit");

    /// <summary>Why it was not submitted, if that is not about a question; empty otherwise.</summary>
    public string Why { get; init; } = "";
}
