namespace Bursar.Ledger;

/// <summary>The names of the states that an event's numbers stand for.</summary>
public static class EventStates
{
    /// <summary>The name of a state as its enum has it; null for 0.</summary>
    /// <param name="kind">The event's kind, which says which enum.</param>
    /// <param name="state"><see cref="Event.From"/> or <see cref="Event.To"/>.</param>
    public static string? NameOf(EventKind kind, int state) => state == 0 ? null : kind switch
    {
        EventKind.AlertTurned => ((AlertState)state).ToString(),
        EventKind.DeedRefused => Enum.IsDefined((Deed)state) ? ((Deed)state).ToString() : ((RefusalReason)state).ToString(),
        EventKind.MemberSet => ((Role)state).ToString(),
        EventKind.StudyProgressed => ((StudyProgress)state).ToString(),
        EventKind.TraitGranted or EventKind.TraitRevoked => ((TraitState)state).ToString(),
        >= EventKind.TraitRequested and <= EventKind.TraitRequestRefused => ((TraitRequestState)state).ToString(),
        >= EventKind.StudyDrafted and < EventKind.SubmissionTaken => ((StudyState)state).ToString(),
        _ => ((SubmissionState)state).ToString(),
    };
}
