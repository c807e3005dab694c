using System.Globalization;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using Bursar.Api;
using CsvHelper;
using CsvHelper.Configuration;

namespace Bursar;

/// <summary>What simulated people answer: what a file says, and otherwise something that the question allows.</summary>
/// <param name="Given">The lines of the file, by the names of fields; empty for none.</param>
/// <param name="Checks">The right answers to attention checks, by the names of their fields.</param>
internal sealed record AnswerBook(
    IReadOnlyList<IReadOnlyDictionary<string, string>> Given, IReadOnlyDictionary<string, string> Checks)
{
    /// <summary>The column with completion codes.</summary>
    public const string Code = "completion_code";

    /// <summary>Answers that nobody wrote down.</summary>
    public static readonly AnswerBook Invented = new([], new Dictionary<string, string>());

    private const string Wrong = "wrong";
    private const int LongText = 60;
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(1);
    private static readonly string[] Texts =
    [
        "It was easy.", "I would do it again.", "Some of it was hard to read.", "No remarks.", "The second one was clearer.",
        "yes", "42", "7", "12345", "2026-01-15", "ada@example.org", "https://example.org/", "A1B2C3", "555-0100",
    ];

    /// <summary>Reads a CSV file with a header of field names.</summary>
    /// <exception cref="CommandFailure">It cannot be read.</exception>
    public static IReadOnlyList<IReadOnlyDictionary<string, string>> Read(string path)
    {
        try
        {
            using var csv = new CsvParser(
                new StreamReader(path), new CsvConfiguration(CultureInfo.InvariantCulture) { HasHeaderRecord = false });
            if (!csv.Read()) throw new CommandFailure(ExitCode.Usage, $"{path} is empty. Its first line names the fields.");
            var names = csv.Record!;
            List<IReadOnlyDictionary<string, string>> lines = [];
            while (csv.Read())
            {
                if (csv.Record!.Length != names.Length)
                    throw new CommandFailure(ExitCode.Usage, $"{path}, line {csv.RawRow}: {names.Length} cells are needed.");
                lines.Add(names.Zip(csv.Record).ToDictionary(cell => cell.First, cell => cell.Second, StringComparer.Ordinal));
            }
            return lines;
        }
        catch (Exception fault)
            when (fault is IOException or UnauthorizedAccessException or CsvHelperException or ArgumentException)
        {
            throw new CommandFailure(ExitCode.Usage, $"{path} cannot be read: {fault.Message}", fault);
        }
    }

    /// <summary>The line of the file that a person answers with; null if there is none.</summary>
    public IReadOnlyDictionary<string, string>? LineOf(int person) => Given.Count == 0 ? null : Given[person % Given.Count];

    /// <summary>The answers to a task's fields; at least one.</summary>
    /// <param name="fields">The fields.</param>
    /// <param name="line">What the file says; null for nothing.</param>
    /// <param name="fails">Whether the attention checks are answered wrongly.</param>
    /// <param name="random">What is random in it.</param>
    public JsonObject Answer(
        IReadOnlyList<TaskField> fields, IReadOnlyDictionary<string, string>? line, bool fails, Random random)
    {
        var answers = new JsonObject();
        foreach (var field in fields)
        {
            var invented = Invent(field, random); // Drawn in any case, so that a file changes nothing else.
            var answer = Checks.TryGetValue(field.Name, out var right)
                ? fails ? WrongTo(field, right) : right
                : line is not null && line.TryGetValue(field.Name, out var given) ? (JsonNode)given : invented;
            if (answer is not null) answers[field.Name] = answer;
        }
        // A page elsewhere has fields that nobody here knows.
        foreach (var (name, right) in Checks) answers.TryAdd(name, fails ? Wrong : right);
        foreach (var (name, text) in line ?? new Dictionary<string, string>())
            if (name != Code && fields.Count == 0) answers.TryAdd(name, text);
        if (answers.Count == 0) answers["answer"] = Texts[random.Next(Texts.Length)];
        return answers;
    }

    private static string WrongTo(TaskField field, string right)
        => field.Options.FirstOrDefault(option => option != right)
            ?? (field.Kind == "number" ? (field.Min ?? 0).ToString(CultureInfo.InvariantCulture) : Wrong);

    private static JsonNode? Invent(TaskField field, Random random)
    {
        var drawn = random.Next(1_000_000);
        switch (field.Kind)
        {
            case "choice" when field.Options.Count > 0:
                var count = Math.Clamp((int)(field.Min ?? 1), 1, Math.Min((int)(field.Max ?? 1), field.Options.Count));
                var chosen = Enumerable.Range(0, count).Select(i => (JsonNode)field.Options[(drawn + i) % field.Options.Count]!);
                return new JsonArray([.. chosen]);
            case "number":
                var min = decimal.Ceiling(field.Min ?? 0);
                var span = Math.Max(1, Math.Min(1_000, decimal.Floor(field.Max ?? (min + 100)) - min + 1));
                return (min + drawn % span).ToString(CultureInfo.InvariantCulture);
            case "text":
                return TextFor(field, drawn);
            default:
                return null; // Files are uploaded on the participants' site only.
        }
    }

    /// <summary>A text that the field allows, if any that is known here does; otherwise one that will be refused.</summary>
    private static string TextFor(TaskField field, int drawn)
    {
        var (min, max) = ((int)(field.Min ?? 1), (int)(field.Max ?? LongText));
        var fitting = Texts.Select(text => text.Length > max ? text[..max] : text.PadRight(min, '.')).ToList();
        var allowed = fitting.Where(text => field.Patterns.All(pattern => Allows(pattern, text))).ToList();
        return allowed.Count > 0 ? allowed[drawn % allowed.Count] : fitting[drawn % fitting.Count];
    }

    private static bool Allows(string pattern, string text)
    {
        try
        {
            return Regex.IsMatch(text, pattern, RegexOptions.CultureInvariant, Patience);
        }
        catch (Exception fault) when (fault is ArgumentException or RegexMatchTimeoutException)
        {
            return false;
        }
    }
}
