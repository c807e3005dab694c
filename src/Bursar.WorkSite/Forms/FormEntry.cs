using Bursar.Http;
using Bursar.Ledger;

namespace Bursar.WorkSite;

/// <summary>A question of a form, what was entered, and what is wrong with it.</summary>
/// <param name="Question">The question.</param>
/// <param name="Name">The name of its fields, which is unique in the page.</param>
public sealed record FormEntry(FormQuestion Question, string Name)
{
    /// <summary>The text, or the text beside the options.</summary>
    public string Text { get; init; } = "";

    /// <summary>The ids of the options that are selected.</summary>
    public IReadOnlyCollection<string> Selected { get; init; } = [];

    /// <summary>The file that was chosen; null for none.</summary>
    internal FormFile? File { get; init; }

    /// <summary>The file that was sent before; null for none.</summary>
    internal UploadedFile? KeptFile { get; init; }

    /// <summary>Whether the page with it was answered, if only by leaving it empty.</summary>
    public bool IsAnswered { get; init; }

    /// <summary>What was entered, for the form's rules.</summary>
    internal FormReply Reply => new()
    {
        Text = Text,
        Selected = Selected,
        FileName = File?.FileName ?? "",
        FileBytes = File?.Content.Length,
    };

    /// <summary>What is wrong, as a sentence; null if nothing is.</summary>
    public string? Error { get; init; }

    /// <summary>The name of the text beside the options.</summary>
    public string OtherName => $"{Name}-other";

    /// <summary>The id of the text that says what is wrong.</summary>
    public string ErrorId => $"{Name}-error";

    /// <summary>The id of the text that says what is expected.</summary>
    public string HintId => $"{Name}-hint";

    /// <summary>The id of what is asked.</summary>
    public string TitleId => $"{Name}-title";

    /// <summary>What describes the field, for <c>aria-describedby</c>.</summary>
    public string Described(bool hasHint)
        => string.Join(' ', new[] { hasHint ? HintId : null, Error is null ? null : ErrorId }.OfType<string>());
}
