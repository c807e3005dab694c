using System.Text.Json;
using Bursar.Ledger;

namespace Bursar.Prolific;

/// <summary>The participants that a body names by <c>participant_ids</c>.</summary>
internal static class GroupParticipants
{
    private const string Field = "participant_ids";

    /// <summary>
    /// Finds the participants, each once. A missing or empty list names none; ids of nobody are an error that names them.
    /// </summary>
    public static async ValueTask<(IReadOnlyList<ObjectId> Found, ProlificError? Error)> ReadAsync(
        ProlificCall call, ProlificBody body, bool required)
    {
        if (required) body.Require(Field);
        if (body.Value(Field) is not { } list || (list.ValueKind == JsonValueKind.Array && list.GetArrayLength() == 0))
            return ([], body.Error);
        var texts = body.Texts(Field, ChangeGroup.Max, NamedSubmissions.MaxId);
        if (body.Error is { } error) return ([], error);
        var wrong = new WrongIds();
        var found = await Task.WhenAll(texts.Distinct(StringComparer.OrdinalIgnoreCase).Select(text => FindAsync(call, text)));
        foreach (var (text, participant) in found)
            if (participant is null) wrong.Add(text, "is not a participant");
        return ([.. found.Where(one => one.Participant is not null).Select(one => one.Participant!.Id)], wrong.Error);
    }

    private static async Task<(string Text, Participant? Participant)> FindAsync(ProlificCall call, string text)
        => (text, ObjectId.TryParse(text, out var id)
            ? await call.Ledger.FindAsync<Participant>(RowKey.OfParticipant(id), call.Cancellation)
            : null);
}
