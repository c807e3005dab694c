namespace Bursar.Prolific;

/// <summary>The ids in a body that cannot be used, each with the reason, so that one answer names them all.</summary>
internal sealed class WrongIds
{
    private readonly List<string> _found = [];

    /// <summary>Adds an id.</summary>
    public void Add(string id, string why) => _found.Add($"{id} {why}");

    /// <summary>The error; null if no id was added.</summary>
    public ProlificError? Error => _found.Count == 0
        ? null
        : new(ErrorCode.WrongIds, $"Nothing was done, for these ids are incorrect: {string.Join("; ", _found)}.");
}
