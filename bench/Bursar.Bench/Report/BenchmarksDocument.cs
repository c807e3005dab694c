using System.Globalization;
using System.Text;

namespace Bursar.Bench;

/// <summary>
/// Writes docs/benchmarks.md. A run replaces the sections that it measured and keeps the others, each of which names the run it
/// comes from. Sections measured on another machine are dropped. One passage, where the time goes, is written by hand between
/// two marks and kept.
/// </summary>
internal sealed class BenchmarksDocument
{
    private const string ByHand = "Where the time goes";
    private const string Targets = "Targets";
    private const string Begin = "<!-- by hand: begin -->";
    private const string End = "<!-- by hand: end -->";
    private const string NothingYet = "Not written yet.";

    private const string Preface =
        """
        The program in `bench/Bursar.Bench` writes this page. It measures over loopback, with the client, the server and the data
        on one machine. Each section names the run it comes from: compare figures within a run, not across runs or machines. In
        every figure, what was acknowledged was on disk (fsync).
        """;

    private readonly string _machine;
    private readonly string _byHand;
    private readonly List<(string Title, string Text)> _sections = [];
    private readonly List<string[]> _targets = [];

    private BenchmarksDocument(string machine, string document)
    {
        _machine = machine;
        _byHand = Between(document, Begin, End) ?? NothingYet;
        if (!document.Contains(machine, StringComparison.Ordinal)) return;
        foreach (var part in document.Split("\n## ").Skip(1))
        {
            var (title, text) = (part[..part.IndexOf('\n')], part[part.IndexOf('\n')..].Trim());
            if (title is Targets) _targets.AddRange(Table.RowsOf(text));
            else if (title is not ByHand) _sections.Add((title, text));
        }
    }

    /// <summary>Writes a run's sections into the document.</summary>
    /// <param name="file">The document; created if it does not exist.</param>
    /// <param name="run">A sentence that identifies the run.</param>
    /// <param name="machine">The machine it ran on.</param>
    /// <param name="sections">The sections that it measured.</param>
    public static void Update(FileInfo file, string run, Table machine, IReadOnlyList<Section> sections)
    {
        var before = file.Exists ? File.ReadAllText(file.FullName).ReplaceLineEndings("\n") : "";
        var document = new BenchmarksDocument(machine.ToMarkdown().ReplaceLineEndings("\n"), before);
        var at = 0;
        foreach (var section in sections) at = document.Put(section, run, at) + 1;
        file.Directory?.Create();
        File.WriteAllText(file.FullName, document.Compose());
    }

    /// <summary>Every target of the run; null if it has none.</summary>
    public static Table? TargetsOf(IReadOnlyList<Section> sections)
    {
        var rows = sections.SelectMany(Rows).ToList();
        return rows.Count == 0 ? null : TableOf(rows);
    }

    /// <summary>Replaces a section where it stood, or inserts it at that index.</summary>
    /// <returns>The index of the section.</returns>
    private int Put(Section section, string run, int place)
    {
        var stood = _sections.FindIndex(old => old.Title == section.Title);
        if (stood >= 0) _sections.RemoveAt(stood);
        var at = stood >= 0 ? stood : place;
        _sections.Insert(at, (section.Title, $"{section.Method}\n\n*{run}*\n\n{section.Table.ToMarkdown()}".Trim()));
        _targets.RemoveAll(row => row[^1] == section.Title);
        _targets.AddRange(Rows(section));
        return at;
    }

    private string Compose()
    {
        var text = new StringBuilder();
        text.AppendLine("# Benchmarks").AppendLine();
        text.AppendLine(Preface).AppendLine();
        text.AppendLine(_machine);
        var rows = _sections.SelectMany(section => _targets.Where(row => row[^1] == section.Title)).ToList();
        if (rows.Count > 0)
            text.AppendLine(CultureInfo.InvariantCulture, $"## {Targets}").AppendLine().AppendLine(TableOf(rows).ToMarkdown());
        text.AppendLine(CultureInfo.InvariantCulture, $"## {ByHand}").AppendLine();
        text.AppendLine(Begin).AppendLine(_byHand).AppendLine(End);
        foreach (var (title, body) in _sections)
            text.AppendLine().AppendLine(CultureInfo.InvariantCulture, $"## {title}").AppendLine().AppendLine(body);
        return text.ToString().ReplaceLineEndings("\n");
    }

    private static IEnumerable<string[]> Rows(Section section)
        => section.Targets.Select(target => new[] { target.What, target.Wanted, target.Measured, target.Verdict, section.Title });

    private static Table TableOf(IEnumerable<string[]> rows)
    {
        var table = new Table("target", "wanted", "measured", "", "section");
        foreach (var row in rows) table.Add(row);
        return table;
    }

    private static string? Between(string text, string begin, string end)
    {
        var from = text.IndexOf(begin, StringComparison.Ordinal);
        var to = text.IndexOf(end, StringComparison.Ordinal);
        return from >= 0 && to > from ? text[(from + begin.Length)..to].Trim() : null;
    }
}
