namespace Bursar.Prolific;

/// <summary>The ids of a body that cannot be used, each with the reason, so that one answer names them all.</summary>
internal sealed class WrongIds
{
    private readonly List<string> _found = [];

    /// <summary>Notes one.</summary>
    public void Add(string id, string why) => _found.Add($"{id} {why}");

    /// <summary>What the caller is told; null where none is wrong.</summary>
    public ProlificError? Error => _found.Count == 0
        ? null
        : new(ErrorCode.WrongIds, $"Nothing was done, for these ids are incorrect: {string.Join("; ", _found)}.");
}
