using Bursar.Ledger;

namespace Bursar.Prolific;

/// <summary>The fields of a study collection in a request.</summary>
internal static class CollectionBody
{
    /// <summary>
    /// The studies in <c>study_ids</c>, each once, and the other collections that they are in; null if the body has none, or if
    /// something is wrong, which is recorded in the body.
    /// </summary>
    public static async ValueTask<CollectedStudies?> StudiesAsync(
        ProlificCall call, ProlificBody body, ObjectId project, ObjectId collection)
    {
        const string Field = "study_ids";
        if (body.Value(Field) is not { } list) return null;
        if (list.ValueKind == System.Text.Json.JsonValueKind.Array && list.GetArrayLength() == 0) return CollectedStudies.None;
        List<ObjectId> wanted = [];
        HashSet<ObjectId> others = [];
        foreach (var text in body.Texts(Field, StudyCollection.MaxStudies,
            ObjectId.Digits).Distinct(StringComparer.OrdinalIgnoreCase))
        {
            if (await StudyAccess.FindAsync(call, text) is not { } found || found.Study.Project != project)
            {
                body.Wrong(Field, $"There is no study {text} in the project.");
                continue;
            }
            wanted.Add(found.Study.Id);
            var other = found.Study.Collection;
            if (!other.IsEmpty && other != collection) others.Add(other);
        }
        return new(wanted, [.. others]);
    }
}
