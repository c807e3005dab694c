namespace Bursar.Prolific;

/// <summary>
/// The completion codes that a body names for a study that is published: only the total of <c>slots</c> can grow (Prolific API
/// docs, Studies, FIXED_SCREEN_OUT_PAYMENT). Members and codes that are left out stay as they are.
/// </summary>
/// <param name="All">All the study's codes, after the change.</param>
/// <param name="Code">The code that gets more slots; empty for none.</param>
/// <param name="MoreSlots">The number of slots that it gets.</param>
internal sealed record PublishedCodes(IReadOnlyList<CompletionCodeFields> All, string Code = "", int MoreSlots = 0)
{
    private const string Field = "completion_codes";
    private const string Unchanged = "Cannot be changed once the study is published.";

    /// <summary>Reads the codes; what is wrong is recorded in the body.</summary>
    public static PublishedCodes Read(ProlificBody body, StudyFields was)
    {
        var change = new PublishedCodes(was.CompletionCodes);
        if (body.Value("completion_code") is not null && body.Text("completion_code", int.MaxValue) != was.CompletionCode)
            body.Wrong("completion_code", Unchanged);
        if (body.Items(Field, StudyJson.Wire.CodeChangeArray) is not { } asked) return change;
        foreach (var one in asked)
        {
            if (was.CompletionCodes.FirstOrDefault(code => code.Code == one?.Code) is not { } code || !Fits(one!, code))
            {
                body.Wrong(Field, Unchanged);
                return change;
            }
            foreach (var action in one!.Actions ?? [])
            {
                var known = code.Actions.FirstOrDefault(known => Fits(action, known));
                if (known is null)
                {
                    body.Wrong(Field, Unchanged);
                    return change;
                }
                if (action!.Slots is null || action.Slots == known.Slots) continue;
                if (WrongSlots(action, known) is { } wrong)
                {
                    body.Wrong(Field, wrong);
                    return change;
                }
                change = change.With(code, known, (int)action.Slots);
            }
        }
        return change;
    }

    private static string? WrongSlots(CompletionActionFields asked, CompletionActionFields known)
    {
        if (asked.Slots < known.Slots) return $"slots can only be increased: there are {known.Slots:0}.";
        return asked.Slots > Ledger.Study.MaxPlaces || decimal.Truncate(asked.Slots!.Value) != asked.Slots
            ? $"slots is a whole number up to {Ledger.Study.MaxPlaces}."
            : null;
    }

    private static bool Fits(CodeChange asked, CompletionCodeFields code)
        => (asked.CodeType ?? code.CodeType) == code.CodeType && (asked.Actor ?? code.Actor) == code.Actor;

    private static bool Fits(CompletionActionFields? asked, CompletionActionFields known)
        => asked?.Action == known.Action
            && (asked.ParticipantGroup ?? known.ParticipantGroup) == known.ParticipantGroup
            && (asked.ReturnReason ?? known.ReturnReason) == known.ReturnReason
            && (asked.FixedScreenOutReward ?? known.FixedScreenOutReward) == known.FixedScreenOutReward;

    private PublishedCodes With(CompletionCodeFields code, CompletionActionFields known, int slots)
    {
        var grown = code with { Actions = [.. code.Actions.Select(one => one == known ? one with { Slots = slots } : one)] };
        return new([.. All.Select(one => one == code ? grown : one)], code.Code ?? "", slots - (int)(known.Slots ?? 0));
    }
}
