using System.Globalization;
using System.Reflection;
using System.Text.RegularExpressions;
using Bursar.Ledger;

namespace Bursar.Architecture.Tests;

/// <summary>Every log message has its own id, from the single list of ids, and a line in docs/operating.md.</summary>
public sealed partial class LogIdTests
{
    private static readonly Dictionary<string, int> Ids = typeof(LogIds).GetFields(BindingFlags.Public | BindingFlags.Static)
        .ToDictionary(field => field.Name, field => (int)field.GetRawConstantValue()!);

    [Fact]
    public void Ids_AreUnique()
    {
        Assert.NotEmpty(Ids);
        Assert.Equal(Ids.Count, Ids.Values.Distinct().Count());
    }

    [Fact]
    public void Messages_InSrc_UseEachIdOnce()
    {
        var used = Directory.EnumerateFiles(Path.Combine(Repository.Root, "src"), "*.cs", SearchOption.AllDirectories)
            .Where(path => !path.Replace('\\', '/').Contains("/obj/", StringComparison.Ordinal))
            .SelectMany(path => Message().Matches(File.ReadAllText(path)))
            .Select(message => message.Groups["first"].Value).ToList();

        Assert.Equal(Ids.Keys.Select(name => $"LogIds.{name}").Order(), used.Order());
    }

    [Fact]
    public void OperatingGuide_ListsEachId()
    {
        var guide = File.ReadAllText(Path.Combine(Repository.Root, "docs", "operating.md"));

        var listed = Row().Matches(guide).Select(row => int.Parse(row.Groups["id"].Value, CultureInfo.InvariantCulture));

        Assert.Equal(Ids.Values.Order(), listed.Order());
    }

    /// <summary>A log message, with its first argument.</summary>
    [GeneratedRegex(@"\[LoggerMessage\(\s*(?<first>[^,\s)]+)", RegexOptions.NonBacktracking | RegexOptions.ExplicitCapture)]
    private static partial Regex Message();

    /// <summary>A row of a table that begins with a number of three digits.</summary>
    [GeneratedRegex(
        @"^\| (?<id>[0-9]{3}) \|", RegexOptions.Multiline | RegexOptions.NonBacktracking | RegexOptions.ExplicitCapture)]
    private static partial Regex Row();
}
