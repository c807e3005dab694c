namespace Bursar.MTurk;

/// <summary>A qualification type of the caller's: a kind of trait (the model's <c>QualificationType</c>).</summary>
internal static class QualificationType
{
    /// <summary>Finds the caller's qualification type with an id; null if there is none, or it is deleted.</summary>
    public static async ValueTask<TraitType?> FindAsync(MTurkCall call, string id)
    {
        if (!ObjectId.TryParse(id, out var type)) return null;
        var found = await call.FindAsync<TraitType>(RowKey.OfTraitType(type));
        return found is { State: not TraitTypeState.Deleted } ? found : null;
    }

    /// <summary>Reads the tests of qualification types, in their order; null for a type that has none.</summary>
    public static Task<TraitTest?[]> ReadTestsAsync(MTurkCall call, IEnumerable<TraitType> types) => Task.WhenAll(
        types.Select(async type => type.Test.IsEmpty ? null : await call.FindAsync<TraitTest>(RowKey.OfTraitTest(type.Test))));

    /// <summary>Writes the members of the model's <c>QualificationType</c>.</summary>
    public static void Write(AnswerWriter answer, TraitType type, TraitTest? test)
    {
        answer.Id("QualificationTypeId", type.Id);
        answer.Time("CreationTime", type.CreatedAt);
        answer.Text("Name", type.Name);
        answer.Text("Description", type.Description);
        if (type.Keywords.Length > 0) answer.Text("Keywords", type.Keywords);
        answer.Text("QualificationTypeStatus", type.State.ToString());
        answer.Text("Test", test?.Questions);
        if (test?.AnswerKey.Length > 0) answer.Text("AnswerKey", test.AnswerKey);
        if (type.TestDuration is { } time) answer.Seconds("TestDurationInSeconds", time);
        if (type.RetryDelay is { } delay) answer.Seconds("RetryDelayInSeconds", delay);
        answer.Flag("IsRequestable", type.State == TraitTypeState.Active);
        answer.Flag("AutoGranted", type.GrantValue is not null);
        if (type.GrantValue is { } value) answer.Number("AutoGrantedValue", value);
    }

    /// <summary>Writes the answer that consists of a qualification type of the caller's.</summary>
    public static async ValueTask<MTurkError?> AnswerAsync(MTurkCall call, ObjectId id)
    {
        var type = await call.FindAsync<TraitType>(RowKey.OfTraitType(id))
            ?? throw new InvalidOperationException($"Trait type {id} is missing.");
        var tests = await ReadTestsAsync(call, [type]);
        return call.Write(answer => answer.Structure("QualificationType", member => Write(member, type, tests[0])));
    }
}
