namespace Bursar.Ledger;

/// <summary>All participants in the order in which they became known, and their answers in columns.</summary>
internal sealed class CrowdTable
{
    private readonly List<ObjectId> _participants = [];
    private readonly Dictionary<ObjectId, int> _positions = [];
    private readonly Dictionary<string, CrowdColumn> _columns = new(StringComparer.Ordinal);

    /// <summary>The number of participants.</summary>
    public int Count => _participants.Count;

    /// <summary>Adds a participant, or replaces what is known of them.</summary>
    public void Put(Participant participant)
    {
        if (_positions.TryGetValue(participant.Id, out var position))
        {
            foreach (var column in _columns.Values) column.Set(position, []);
        }
        else
        {
            position = _participants.Count;
            _participants.Add(participant.Id);
            _positions.Add(participant.Id, position);
        }
        foreach (var (screener, answer) in participant.Answers.All) ColumnOf(screener).Set(position, answer);
        ColumnOf(SystemScreener.JoinedOn).Set(position, [participant.JoinedOn.DayNumber]);
    }

    /// <summary>The position of a participant; -1 if they are unknown.</summary>
    public int PositionOf(ObjectId participant) => _positions.TryGetValue(participant, out var position) ? position : -1;

    /// <summary>The answers to a screener.</summary>
    public CrowdColumn ColumnOf(string screener)
    {
        if (!_columns.TryGetValue(screener, out var column)) _columns.Add(screener, column = new());
        return column;
    }
}
