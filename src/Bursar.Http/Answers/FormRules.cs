using System.Diagnostics;
using System.Globalization;
using System.Text.RegularExpressions;
using Bursar.Ledger;

namespace Bursar.Http;

/// <summary>
/// What the answers to one form must be (MTurk API Reference, QuestionForm), in words for those who answer. One thread uses
/// it, for one form: it measures the time that the payer's patterns take.
/// </summary>
public sealed class FormRules
{
    /// <summary>How long a payer's pattern may take; one that takes longer asks for nothing.</summary>
    private static readonly TimeSpan MaxMatch = TimeSpan.FromMilliseconds(100);

    /// <summary>How long all patterns of a form may take; those that no time is left for ask for nothing.</summary>
    private static readonly TimeSpan MaxMatches = TimeSpan.FromMilliseconds(500);

    private TimeSpan _matched;

    /// <summary>What is wrong with what was answered to a question, as a sentence; null if nothing is.</summary>
    public string? Why(FormQuestion question, FormReply reply) => question.Answer switch
    {
        TextAnswer text => string.IsNullOrWhiteSpace(reply.Text)
            ? question.IsRequired ? Texts.Say("Form.Answer") : null
            : Why(text, reply.Text),
        ChoiceAnswer choice => Why(choice, reply, question.IsRequired),
        FileAnswer file => Why(file, reply, question.IsRequired),
        var other => throw new InvalidOperationException($"Nobody checks a {other.GetType().Name}."),
    };

    /// <summary>What is expected of a text, as a sentence; null if anything is good.</summary>
    public static string? Hint(TextAnswer text)
    {
        List<string> parts = [];
        if (text.IsNumeric) parts.Add(Range("Form.Number", Text(text.MinValue), Text(text.MaxValue)));
        if (text.MinLength > 0 || text.MaxLength is not null)
        {
            var min = text.MinLength is > 0 and { } least ? Text(least) : null;
            parts.Add(Range("Form.Text", min, Text(text.MaxLength)));
        }
        if (parts.Count == 0) return null;
        var all = $"{string.Join(", ", parts)}.";
        return char.ToUpperInvariant(all[0]) + all[1..];
    }

    /// <summary>How many options are to be selected, as a sentence; null if it is one, or as many as one likes.</summary>
    public static string? Hint(ChoiceAnswer choice)
    {
        var most = choice.Options.Count + (choice.Other is null ? 0 : 1);
        if (choice.Max == 1 && choice.Min <= 1) return null;
        if (choice.Min == choice.Max) return Texts.Say("Form.Choose", choice.Max);
        if (choice.Min <= 1) return choice.Max < most ? Texts.Say("Form.ChooseUpTo", choice.Max) : null;
        return choice.Max < most
            ? Texts.Say("Form.ChooseRange", choice.Min, choice.Max)
            : Texts.Say("Form.ChooseLeast", choice.Min);
    }

    /// <summary>How large a file is to be, as a sentence.</summary>
    public static string Hint(FileAnswer file)
    {
        var kind = file.Endings.Count == 0 ? "" : $" ({string.Join(", ", file.Endings)})";
        return file.MinBytes <= 1
            ? Texts.Say("Form.File", kind, Size(Largest(file)))
            : Texts.Say("Form.FileRange", kind, Size(file.MinBytes), Size(Largest(file)));
    }

    private string? Why(TextAnswer rule, string text)
    {
        if (rule.IsNumeric)
        {
            if (!decimal.TryParse(text.Trim(), NumberStyles.Float, CultureInfo.InvariantCulture, out var number))
                return Texts.Say("Form.EnterNumber");
            if (number < rule.MinValue || number > rule.MaxValue)
                return Texts.Say("Form.Enter", Range("Form.Number", Text(rule.MinValue), Text(rule.MaxValue)));
        }
        if (text.Length < rule.MinLength || text.Length > rule.MaxLength)
        {
            var min = rule.MinLength is > 0 and { } least ? Text(least) : null;
            var wanted = Texts.Say("Form.Enter", Range("Form.Text", min, Text(rule.MaxLength)));
            return $"{wanted} {Texts.Say("Form.Has", text.Length)}";
        }
        foreach (var pattern in rule.Patterns)
            if (!IsFound(pattern, text)) return pattern.Why.Length > 0 ? pattern.Why : Texts.Say("Form.Pattern");
        return null;
    }

    private string? Why(ChoiceAnswer rule, FormReply reply, bool isRequired)
    {
        var hasOther = rule.Other is not null && !string.IsNullOrWhiteSpace(reply.Text);
        var count = reply.Selected.Count + (hasOther ? 1 : 0);
        if (count == 0) return isRequired ? Hint(rule) ?? Texts.Say("Form.Answer") : null;
        if (count > rule.Max)
            return rule.Max > 1
                ? Texts.Say("Form.ChooseMost", rule.Max)
                : Texts.Say(hasOther ? "Form.NotBoth" : "Form.ChooseOne");
        if (count < rule.Min) return Texts.Say("Form.ChooseLeast", rule.Min);
        if (count > 1 && rule.Options.Any(one => one.IsExclusive && reply.Selected.Contains(one.Id)))
            return Texts.Say("Form.Alone");
        return hasOther ? Why(rule.Other!, reply.Text) : null;
    }

    private static string? Why(FileAnswer rule, FormReply reply, bool isRequired)
    {
        if (reply.FileBytes is not { } bytes) return isRequired ? Texts.Say("Form.ChooseFile") : null;
        if (rule.Endings.Count > 0
            && !rule.Endings.Any(ending => reply.FileName.EndsWith(ending, StringComparison.OrdinalIgnoreCase)))
            return Texts.Say("Form.Ending", string.Join(", ", rule.Endings));
        if (bytes < rule.MinBytes) return Texts.Say("Form.TooSmall", Size(rule.MinBytes));
        return bytes > Largest(rule) ? Texts.Say("Form.TooLarge", Size(Largest(rule))) : null;
    }

    /// <summary>
    /// Whether a pattern is found. One that is no regular expression, or takes too long, asks for nothing: nobody could answer.
    /// </summary>
    private bool IsFound(AnswerPattern pattern, string text)
    {
        if (_matched >= MaxMatches) return true;
        var options = RegexOptions.CultureInvariant | (pattern.IgnoresCase ? RegexOptions.IgnoreCase : RegexOptions.None);
        var start = Stopwatch.GetTimestamp();
        try
        {
            return Regex.IsMatch(text, pattern.Expression, options, MaxMatch);
        }
        catch (Exception unusable) when (unusable is ArgumentException or RegexMatchTimeoutException)
        {
            return true;
        }
        finally
        {
            _matched += Stopwatch.GetElapsedTime(start);
        }
    }

    private static long Largest(FileAnswer file) => Math.Min(file.MaxBytes, Upload.MaxBytes);

    /// <summary>What is expected, in the middle of a sentence.</summary>
    /// <param name="what">The beginning of the key of its text.</param>
    /// <param name="min">The least; null for any.</param>
    /// <param name="max">The most; null for any.</param>
    private static string Range(string what, string? min, string? max) => (min, max) switch
    {
        (null, null) => Texts.Say($"{what}.Any"),
        (null, _) => Texts.Say($"{what}.Most", min, max),
        (_, null) => Texts.Say($"{what}.Least", min),
        _ => Texts.Say($"{what}.Range", min, max),
    };

    private static string? Text(decimal? number) => number?.ToString("0.############", CultureInfo.InvariantCulture);

    private static string Size(long bytes) => Texts.Say("Form.Bytes", bytes.ToString("N0", CultureInfo.InvariantCulture));
}
