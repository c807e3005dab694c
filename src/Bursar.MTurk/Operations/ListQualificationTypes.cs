namespace Bursar.MTurk;

/// <summary>
/// Shows the caller's qualification types and, unless they are left out, MTurk's own before them (MTurk API Reference,
/// ListQualificationTypes). Other requesters' are not shown.
/// </summary>
internal static class ListQualificationTypes
{
    private const int MaxQuery = 2_000;

    /// <summary>The answer is a page.</summary>
    public static async ValueTask<MTurkError?> AnswerAsync(MTurkCall call)
    {
        var input = new Input(call);
        var text = input.Text("Query", 0, MaxQuery) ?? "";
        var requestable = input.RequiredFlag("MustBeRequestable");
        var owned = input.Flag("MustBeOwnedByCaller");
        var (after, results) = NextToken.Read(input);
        if (input.Error is { } wrong) return wrong;
        var systems = owned || requestable ? [] : SystemTypes(text, after).Take(results).ToList();
        var query = new TraitTypesOfBook(call.Book, after, results - systems.Count)
        {
            Containing = text,
            OnlyActive = requestable,
        };
        var types = await call.Ledger.ListAsync(query, call.Cancellation);
        var tests = await QualificationType.ReadTestsAsync(call, types);
        var last = types.Count > 0 ? types[^1].Id : systems.LastOrDefault().Position;
        return call.Write(answer =>
        {
            NextToken.Write(answer, systems.Count + types.Count, last);
            answer.List(
                "QualificationTypes",
                systems.Select(one => (Action<AnswerWriter>)one.Type.Write)
                    .Concat(types.Zip(
                        tests, (type, test) => (Action<AnswerWriter>)(member => QualificationType.Write(member, type, test)))),
                static (member, write) => write(member));
        });
    }

    /// <summary>MTurk's own types after a position. As ids, their positions are before those of all objects.</summary>
    private static IEnumerable<(SystemQualificationType Type, ObjectId Position)> SystemTypes(string text, ObjectId after)
        => SystemQualificationType.All
            .Select((type, i) => (Type: type, Position: new ObjectId(0, (ulong)i + 1)))
            .Where(one => after.High == 0 && one.Position.Low > after.Low && one.Type.Contains(text));
}
