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
            ? question.IsRequired ? "Answer this question." : null
            : Why(text, reply.Text),
        ChoiceAnswer choice => Why(choice, reply, question.IsRequired),
        FileAnswer file => Why(file, reply, question.IsRequired),
        var other => throw new InvalidOperationException($"Nobody checks a {other.GetType().Name}."),
    };

    /// <summary>What is expected of a text, as a sentence; null if anything is good.</summary>
    public static string? Hint(TextAnswer text)
    {
        List<string> parts = [];
        if (text.IsNumeric) parts.Add(Range("A number", Text(text.MinValue), Text(text.MaxValue), ""));
        if (text.MinLength > 0 || text.MaxLength is not null)
        {
            var min = text.MinLength is > 0 and { } least ? Text(least) : null;
            parts.Add(Range(parts.Count == 0 ? "A text" : "a text", min, Text(text.MaxLength), " characters"));
        }
        return parts.Count == 0 ? null : $"{string.Join(", ", parts)}.";
    }

    /// <summary>How many options are to be selected, as a sentence; null if it is one, or as many as one likes.</summary>
    public static string? Hint(ChoiceAnswer choice)
    {
        var most = choice.Options.Count + (choice.Other is null ? 0 : 1);
        if (choice.Max == 1 && choice.Min <= 1) return null;
        if (choice.Min == choice.Max) return $"Choose {choice.Max}.";
        if (choice.Min > 1) return choice.Max < most ? $"Choose {choice.Min} to {choice.Max}." : $"Choose at least {choice.Min}.";
        return choice.Max < most ? $"Choose up to {choice.Max}." : null;
    }

    /// <summary>How large a file is to be, as a sentence.</summary>
    public static string Hint(FileAnswer file)
    {
        var kind = file.Endings.Count == 0 ? "" : $" ({string.Join(", ", file.Endings)})";
        return file.MinBytes <= 1
            ? $"One file{kind}, up to {Size(Largest(file))}."
            : $"One file{kind}, {Size(file.MinBytes)} to {Size(Largest(file))}.";
    }

    private string? Why(TextAnswer rule, string text)
    {
        if (rule.IsNumeric)
        {
            if (!decimal.TryParse(text.Trim(), NumberStyles.Float, CultureInfo.InvariantCulture, out var number))
                return "Enter a number.";
            if (number < rule.MinValue || number > rule.MaxValue)
                return $"Enter {Range("a number", Text(rule.MinValue), Text(rule.MaxValue), "")}.";
        }
        if (text.Length < rule.MinLength || text.Length > rule.MaxLength)
        {
            var min = rule.MinLength is > 0 and { } least ? Text(least) : null;
            return $"Enter {Range("a text", min, Text(rule.MaxLength), " characters")}. This has {text.Length}.";
        }
        foreach (var pattern in rule.Patterns)
            if (!IsFound(pattern, text)) return pattern.Why.Length > 0 ? pattern.Why : "This has another form than is asked for.";
        return null;
    }

    private string? Why(ChoiceAnswer rule, FormReply reply, bool isRequired)
    {
        var hasOther = rule.Other is not null && !string.IsNullOrWhiteSpace(reply.Text);
        var count = reply.Selected.Count + (hasOther ? 1 : 0);
        if (count == 0) return isRequired ? Hint(rule) ?? "Answer this question." : null;
        if (count > rule.Max)
            return rule.Max > 1 ? $"Choose at most {rule.Max}."
                : hasOther ? "Choose an answer or write another one, but not both." : "Choose one answer.";
        if (count < rule.Min) return $"Choose at least {rule.Min}.";
        if (count > 1 && rule.Options.Any(one => one.IsExclusive && reply.Selected.Contains(one.Id)))
            return "One of the answers that you chose can only be chosen alone.";
        return hasOther ? Why(rule.Other!, reply.Text) : null;
    }

    private static string? Why(FileAnswer rule, FormReply reply, bool isRequired)
    {
        if (reply.FileBytes is not { } bytes) return isRequired ? "Choose a file." : null;
        if (rule.Endings.Count > 0
            && !rule.Endings.Any(ending => reply.FileName.EndsWith(ending, StringComparison.OrdinalIgnoreCase)))
            return $"The name of the file must end in {string.Join(", ", rule.Endings)}.";
        if (bytes < rule.MinBytes) return $"The file is too small: it must have at least {Size(rule.MinBytes)}.";
        return bytes > Largest(rule) ? $"The file is too large: it may have {Size(Largest(rule))} at most." : null;
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

    private static string Range(string what, string? min, string? max, string unit) => (min, max) switch
    {
        (null, null) => what,
        (null, _) => $"{what} of at most {max}{unit}",
        (_, null) => $"{what} of at least {min}{unit}",
        _ => $"{what} of {min} to {max}{unit}",
    };

    private static string? Text(decimal? number) => number?.ToString("0.############", CultureInfo.InvariantCulture);

    private static string Size(long bytes) => string.Create(CultureInfo.InvariantCulture, $"{bytes:N0} bytes");
}
