using System.Globalization;
using System.Text;

namespace Bursar.Bench;

/// <summary>
/// docs/benchmarks.md. Everything in it comes from the run that writes it, but for one passage, where the time goes, which is
/// written by hand between two marks and kept.
/// </summary>
internal static class BenchmarksDocument
{
    private const string Begin = "<!-- by hand: begin -->";
    private const string End = "<!-- by hand: end -->";
    private const string NothingYet = "Not written yet.";

    private const string Preface =
        """
        Written by the program in `bench/Bursar.Bench`: every figure in the tables comes from one run of it, on loopback, with the
        client, the server and the data on one machine. Compare figures within the run, not with those of another machine.
        """;

    /// <summary>Writes it anew.</summary>
    public static void Write(FileInfo file, string command, Table machine, IReadOnlyList<Section> sections)
    {
        var byHand = file.Exists ? Kept(File.ReadAllText(file.FullName)) : NothingYet;
        file.Directory?.Create();
        File.WriteAllText(file.FullName, Compose(command, machine, sections, byHand));
    }

    private static string Compose(string command, Table machine, IReadOnlyList<Section> sections, string byHand)
    {
        var text = new StringBuilder();
        text.AppendLine("# Benchmarks").AppendLine();
        text.AppendLine(Preface).AppendLine();
        text.AppendLine("```").AppendLine(command).AppendLine("```").AppendLine();
        text.AppendLine(CultureInfo.InvariantCulture, $"Measured on {DateTime.UtcNow:yyyy-MM-dd}.").AppendLine();
        text.AppendLine(machine.ToMarkdown());
        AddTargets(text, sections);
        text.AppendLine("## Where the time goes").AppendLine();
        text.AppendLine(Begin).AppendLine(byHand).AppendLine(End);
        foreach (var section in sections)
        {
            text.AppendLine().AppendLine(CultureInfo.InvariantCulture, $"## {section.Title}").AppendLine();
            text.AppendLine(section.Method).AppendLine();
            text.Append(section.Table.ToMarkdown());
        }
        return text.ToString().ReplaceLineEndings("\n");
    }

    private static void AddTargets(StringBuilder text, IReadOnlyList<Section> sections)
    {
        var table = TargetsOf(sections);
        if (table is null) return;
        text.AppendLine("## Targets").AppendLine();
        text.AppendLine(table.ToMarkdown());
    }

    /// <summary>Every target of the run; null where it has none.</summary>
    public static Table? TargetsOf(IReadOnlyList<Section> sections)
    {
        var targets = sections.SelectMany(section => section.Targets).ToArray();
        if (targets.Length == 0) return null;
        var table = new Table("target", "wanted", "measured", "");
        foreach (var target in targets) table.Add(target.What, target.Wanted, target.Measured, target.Verdict);
        return table;
    }

    private static string Kept(string document)
    {
        var from = document.IndexOf(Begin, StringComparison.Ordinal);
        var to = document.IndexOf(End, StringComparison.Ordinal);
        return from >= 0 && to > from ? document[(from + Begin.Length)..to].Trim() : NothingYet;
    }
}
