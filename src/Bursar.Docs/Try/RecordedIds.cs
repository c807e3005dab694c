using System.Text.Json.Nodes;
using Bursar.Ledger;

namespace Bursar.Docs;

/// <summary>What the ids in the recorded calls name. It follows from the members and the paths in which they stand.</summary>
internal sealed class RecordedIds
{
    /// <summary>Names of members, of parameters and of the parts of paths before an id, with the kind that they name.</summary>
    private static readonly Dictionary<string, NamedKind> Names = new(StringComparer.Ordinal)
    {
        ["HITId"] = NamedKind.Study,
        ["AssignmentId"] = NamedKind.Submission,
        ["WorkerId"] = NamedKind.Participant,
        ["WorkerIds"] = NamedKind.Participant,
        ["HITTypeId"] = NamedKind.Template,
        ["QualificationTypeId"] = NamedKind.TraitType,
        ["study_id"] = NamedKind.Study,
        ["study_ids"] = NamedKind.Study,
        ["study"] = NamedKind.Study,
        ["studies"] = NamedKind.Study,
        ["submission"] = NamedKind.Submission,
        ["submission_id"] = NamedKind.Submission,
        ["submission_ids"] = NamedKind.Submission,
        ["submissions"] = NamedKind.Submission,
        ["participant"] = NamedKind.Participant,
        ["participant_id"] = NamedKind.Participant,
        ["participant_ids"] = NamedKind.Participant,
        ["participants"] = NamedKind.Participant,
        ["project"] = NamedKind.Project,
        ["project_id"] = NamedKind.Project,
        ["projects"] = NamedKind.Project,
        ["participant_group_id"] = NamedKind.Group,
        ["groups"] = NamedKind.Group,
        ["participant-groups"] = NamedKind.Group,
        ["workspace_id"] = NamedKind.Book,
        ["workspaces"] = NamedKind.Book,
        ["books"] = NamedKind.Book,
        ["researcher_id"] = NamedKind.Owner,
    };

    private readonly Dictionary<ObjectId, NamedKind> _kinds = [];
    private readonly List<ObjectId> _people = [];
    private readonly HashSet<int> _requesters = [];

    /// <param name="book">The recorded calls.</param>
    public RecordedIds(ExampleBook book)
    {
        // MTurk's first: it alone says which books are a requester's.
        foreach (var example in ExampleBook.Apis.OrderByDescending(api => api == "mturk").SelectMany(book.Of))
        {
            var parts = example.Target.Split('?')[0].Split('/');
            for (var place = 1; place < parts.Length; place++) Note(parts[place - 1], parts[place]);
            Note(example.Request);
            Note(example.Answer);
        }
    }

    /// <summary>What an id names, and whether it is the requester's; null if nothing is known of it.</summary>
    public (NamedKind Kind, bool IsRequesters)? Find(ObjectId id)
        => _kinds.TryGetValue(id, out var kind) ? (kind, _requesters.Contains(id.Book)) : null;

    /// <summary>Which of the participants one is, in the order in which they come.</summary>
    public int PlaceOf(ObjectId participant) => _people.IndexOf(participant);

    private void Note(JsonNode? node, string name = "")
    {
        switch (node)
        {
            case JsonObject members:
                foreach (var (inner, value) in members) Note(value, inner);
                break;
            case JsonArray items:
                foreach (var item in items) Note(item, name);
                break;
            case JsonValue value when value.TryGetValue<string>(out var text):
                Note(name, text);
                break;
            default:
                break;
        }
    }

    private void Note(string name, string text)
    {
        if (!Names.TryGetValue(name, out var kind) || !TryParse(text, out var id) || !_kinds.TryAdd(id, kind)) return;
        if (kind == NamedKind.Participant) _people.Add(id);
        if (name == "HITId") _requesters.Add(id.Book);
    }

    /// <summary>Reads an id, also a worker's.</summary>
    public static bool TryParse(string text, out ObjectId id)
        => ObjectId.TryParse(text is ['A', ..] && text.Length > ObjectId.Digits ? text.AsSpan(1) : text, out id);
}

/// <summary>What an id names.</summary>
internal enum NamedKind
{
    /// <summary>A book.</summary>
    Book,

    /// <summary>The owner of a book.</summary>
    Owner,

    /// <summary>A study or HIT.</summary>
    Study,

    /// <summary>A submission or assignment.</summary>
    Submission,

    /// <summary>A participant or worker.</summary>
    Participant,

    /// <summary>A project.</summary>
    Project,

    /// <summary>A group of participants.</summary>
    Group,

    /// <summary>A HIT type.</summary>
    Template,

    /// <summary>A qualification type.</summary>
    TraitType,
}
