using System.Text;
using System.Text.RegularExpressions;

namespace Bursar.Acceptance.Tests;

/// <summary>
/// What a document shows, as one script for a shell: blocks of <c>sh</c> are run as they stand; of <c>console</c>, the lines
/// after <c>$</c> are commands, and the others what each prints. Files that the text says to save are there. A server that a
/// block starts in the foreground is the test's.
/// </summary>
internal sealed partial class GuideScript
{
    private const char End = '\u001e';

    // A program of that name and no function, because the process that a shell ends is then the server itself.
    private readonly StringBuilder _script = new(
        $"mkdir bin; printf '#!/bin/sh\\nexec dotnet \"{Paths.Executable}\" \"$@\"' > bin/bursar; chmod 700 bin/bursar\n");

    private readonly List<(string Command, string Output)> _said = [];

    private GuideScript()
    {
    }

    /// <summary>The files that the document says to save, by their names.</summary>
    public Dictionary<string, string> Files { get; } = [];

    /// <summary>Reads a document.</summary>
    /// <param name="document">Its text.</param>
    public static GuideScript Of(string document)
    {
        var script = new GuideScript();
        foreach (var block in Block().Matches(document).Cast<Match>())
        {
            var body = block.Groups["body"].Value;
            switch (block.Groups["language"].Value)
            {
                case "sh" when !Server().IsMatch(body):
                    script._script.Append(body);
                    break;
                case "console":
                    script.AddCommands(body);
                    break;
                case "python" or "csv":
                    script.Files[Saved().Matches(document[..block.Index])[^1].Groups["name"].Value] = body;
                    break;
            }
        }
        return script;
    }

    /// <summary>Pastes it, and compares what every command prints with what the document says.</summary>
    /// <param name="directory">Where it is run. The files are saved there.</param>
    /// <param name="environment">What is set.</param>
    /// <param name="changes">What the document says, and what is meant here.</param>
    public async Task MustPrintWhatItSaysAsync(
        string directory, IReadOnlyDictionary<string, string> environment, params (string Said, string Here)[] changes)
    {
        var shell = await Prerequisite.FindAsync("bash", ["--version"], "bash");
        foreach (var (name, content) in Files) await File.WriteAllTextAsync(Path.Combine(directory, name), content);
        var script = changes.Aggregate(
            _script.ToString(), (text, change) => text.Replace(change.Said, change.Here, StringComparison.Ordinal));
        // Debian's programs come first, because others may precede them on the path.
        Dictionary<string, string> all = new(environment) { ["AWS_PAGER"] = "", ["PYTHONDONTWRITEBYTECODE"] = "1" };
        all["PATH"] = $"{directory}/bin:/usr/bin:{all.GetValueOrDefault("PATH")}:{Environment.GetEnvironmentVariable("PATH")}";

        var run = await ProgramRun.StartAsync(shell, ["-euc", $"cd '{directory}'\n{script}"], environment: all);

        var printed = run.Good.Split(End);
        Assert.Equal(_said.Count + 1, printed.Length);
        foreach (var ((command, output), here) in _said.Zip(printed))
        {
            var pattern = Regex.Escape(Timeless(output.Trim())).Replace("…", ".*", StringComparison.Ordinal);
            Assert.True(
                Regex.IsMatch(Timeless(here.Trim()), $"^{pattern}$", RegexOptions.NonBacktracking | RegexOptions.Singleline),
                $"$ {command}\n{here}\nis not\n{output}");
        }
    }

    private void AddCommands(string body)
    {
        var lines = body.TrimEnd().Split('\n');
        for (var at = 0; at < lines.Length;)
        {
            var command = lines[at++][2..];
            while (command.EndsWith('\\')) command += $"\n{lines[at++]}";
            var output = lines.Skip(at).TakeWhile(line => !line.StartsWith("$ ", StringComparison.Ordinal)).ToList();
            at += output.Count;
            _said.Add((command, string.Join('\n', output)));
            _script.Append($"{command}\nprintf '\\036'\n");
        }
    }

    /// <summary>Times, ids, hashes, addresses and durations differ; of tables, the width of their columns.</summary>
    private static string Timeless(string text)
    {
        text = Id().Replace(Time().Replace(text, "TIME"), "ID");
        return Spaces().Replace(Took().Replace(Port().Replace(text, "http://127.0.0.1"), "${status} MS"), " ");
    }

    [GeneratedRegex(
        "```(?<language>\\w+)\n(?<body>.*?)```",
        RegexOptions.Singleline | RegexOptions.NonBacktracking | RegexOptions.ExplicitCapture)]
    private static partial Regex Block();

    [GeneratedRegex(@"`(?<name>\w+\.\w+)`", RegexOptions.NonBacktracking | RegexOptions.ExplicitCapture)]
    private static partial Regex Saved();

    [GeneratedRegex(
        @"^((\w+=\w+ )?bursar (serve|demo)|dotnet run) [^&]*$",
        RegexOptions.NonBacktracking | RegexOptions.ExplicitCapture)]
    private static partial Regex Server();

    [GeneratedRegex(
        @"\d{4}-\d\d(-\d\d)?([T ]\d\d:\d\d:\d\d(\.\d+)?Z?)?|\d\d:\d\d:\d\d(\.\d+)?Z?",
        RegexOptions.NonBacktracking | RegexOptions.ExplicitCapture)]
    private static partial Regex Time();

    [GeneratedRegex("[0-9a-fA-F]{24,}", RegexOptions.NonBacktracking)]
    private static partial Regex Id();

    [GeneratedRegex(@"http://127\.0\.0\.1:\d+", RegexOptions.NonBacktracking)]
    private static partial Regex Port();

    [GeneratedRegex(@"(?<status>\d{3}) +[\d,]+\.\d", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Took();

    [GeneratedRegex(" {2,}", RegexOptions.NonBacktracking)]
    private static partial Regex Spaces();
}
