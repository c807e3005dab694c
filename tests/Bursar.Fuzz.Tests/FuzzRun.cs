using System.Globalization;
using System.Text;

namespace Bursar.Fuzz.Tests;

/// <summary>
/// Sends mangled requests to one server after another. What is sent to a server follows from the run's seed and the server's
/// number alone, but for the ids: the first server of seed 15 is the sixth of seed 10.
/// </summary>
internal sealed class FuzzRun
{
    /// <summary>How many packets each server gets.</summary>
    public const int PerScene = 1_000;

    private const int MaxFindings = 20;
    private const int MaxShown = 6_000;

    private readonly SortedDictionary<string, int> _kinds = new(StringComparer.Ordinal);
    private readonly List<string> _findings = [];

    /// <summary>How many answers of each kind there were: MTurk 200; no answer is 0.</summary>
    public IReadOnlyDictionary<string, int> Kinds => _kinds;

    /// <summary>What was wrong, after which request, and the seed with which a run begins with it.</summary>
    public IReadOnlyList<string> Findings => _findings;

    public bool IsEnough => _findings.Count >= MaxFindings;

    public int Scenes { get; private set; }

    /// <summary>Sends all of the next server's packets.</summary>
    public async Task NextAsync(int seed)
    {
        Scenes++;
        await using var scene = await Scene.StartAsync();
        var mangler = new Mangler(new Random(seed), scene.Cast);
        for (var number = 0; number < PerScene && !IsEnough; number++)
            await AskAsync(scene, mangler.Next(), $"BURSAR_SEED={seed}, packet {number}");
        if (await scene.AuditAsync() is { } fault) _findings.Add($"BURSAR_SEED={seed}: {fault}");
        if (scene.Errors() is [var first, ..]) _findings.Add($"BURSAR_SEED={seed}, after a year: {first}");
    }

    private async Task AskAsync(Scene scene, Packet packet, string where)
    {
        Answer? answer = null;
        string? fault;
        try
        {
            answer = await scene.SendAsync(packet);
            fault = Judge.Fault(packet, answer);
        }
        catch (Exception broken) when (broken is FormatException or TimeoutException)
        {
            fault = broken.Message;
        }
        if (scene.Errors() is [var first, ..]) fault = $"{fault} The log says: {first}";
        if (fault is not null) _findings.Add($"{where}: {fault}\n{Visible(packet.Text)}\n→ {answer}");
        var kind = $"{packet.Request.Dialect.Name} {answer?.Status ?? 0}";
        _kinds[kind] = _kinds.GetValueOrDefault(kind) + 1;
    }

    /// <summary>Bytes as they can be written into a test.</summary>
    private static string Visible(string text)
    {
        var visible = new StringBuilder();
        foreach (var one in text.AsSpan(0, Math.Min(text.Length, MaxShown)))
        {
            if (one is >= ' ' and <= '~' or '\n') visible.Append(one);
            else visible.Append(CultureInfo.InvariantCulture, $"\\x{(int)one:x2}");
        }
        return text.Length > MaxShown ? $"{visible}… ({text.Length} bytes)" : visible.ToString();
    }
}
