using System.Text.Json;
using Bursar.Ledger;

namespace Bursar.Prolific;

/// <summary>
/// What a body can change in a published study (Prolific API docs, Studies): the internal name; the number of places, upwards
/// only; the tasks, each of which adds its places to the task with the same address or is a new task; how many participants
/// answer each group of a batch's tasks, upwards only; the slots of a screen-out; and <c>submissions_config</c>. Other fields
/// are accepted only if they change nothing.
/// </summary>
internal static class PublishedChange
{
    private static readonly string[] Changeable =
        ["internal_name", "total_available_places", "access_details", "submissions_config", ServedTasks.Metadata];

    /// <summary>
    /// Reads the command that makes the change; null if nothing changes, or if something is wrong, which is recorded in the body.
    /// </summary>
    public static ReviseStudy? Read(ProlificBody body, StudyAccess access, WrittenStudy written)
    {
        var study = access.Study;
        var was = written.Fields;
        var asked = StudyBody.Read(body, was, isDraft: false);
        if (body.Value("project") is not null) asked = asked with { Project = body.Text("project", ObjectId.Digits) };
        foreach (var field in Different(was, asked).Except(Changeable, StringComparer.Ordinal))
            body.Wrong(field, "Cannot be changed once the study is published.");

        var codes = PublishedCodes.Read(body, was);
        var (places, details) = Places(body, study, was, asked);
        if (StudyPrice.Of(access.Book, was.Reward, study.Places + Math.Max(places, 0)) is null)
            body.Wrong("total_available_places", "The cost is more than can be kept.");
        var next = was with
        {
            InternalName = asked.InternalName,
            AccessDetails = details,
            AnnotatorsPerTask = asked.AnnotatorsPerTask,
            SubmissionsConfig = asked.SubmissionsConfig,
            CompletionCodes = codes.All,
        };
        if (places <= 0 && Different(was, next).Count == 0) return null;
        return new(study.Id, next.ToText(), written.Text)
        {
            From = study.Places,
            Places = Math.Max(places, 0),
            InternalName = next.InternalName ?? "",
            Rules = next.ToRules(),
            Code = codes.Code,
            MoreSlots = codes.MoreSlots,
        };
    }

    /// <summary>
    /// Each of the <c>access_details</c> adds its places, even in a list that equals the one that is there: only one who also
    /// says that the total stays adds nothing. Without them, the total says how many places there are to be.
    /// </summary>
    private static (int Places, IReadOnlyList<AccessDetail>? Details) Places(
        ProlificBody body, Study study, StudyFields was, StudyFields asked)
    {
        if (study.Quota.IsOfTasks) return (PlacesOfTasks(body, study, asked), null);
        var places = asked.TotalAvailablePlaces - study.Places;
        var staysAsItIs = body.Has("total_available_places") && places == 0 && !Different(was, asked).Contains("access_details");
        if (body.Has("access_details") && !staysAsItIs && asked.AccessDetails is { Count: > 0 } more)
        {
            var allocated = (int)Math.Min(more.Sum(detail => detail.TotalAllocation), Study.MaxPlaces);
            if (was.AccessDetails is not { Count: > 0 })
                body.Wrong("access_details", "Only a study that was published with tasks can have more.");
            else if (body.Has("total_available_places") && places != allocated)
                body.Wrong(
                    "total_available_places",
                    $"Must be the {study.Places} places there are and those of access_details together.");
            else return (allocated, AccessDetail.Add(was.AccessDetails, more));
            return (0, was.AccessDetails);
        }
        if (places < 0) body.Wrong("total_available_places", $"Can only be increased: the study has {study.Places}.");
        else if (places > 0 && was.AccessDetails is { Count: > 0 })
            body.Wrong("access_details", "Say which tasks the places are for.");
        return (places, was.AccessDetails);
    }

    /// <summary>The places of a batch follow from its groups and from how many participants answer each, upwards only.</summary>
    private static int PlacesOfTasks(ProlificBody body, Study study, StudyFields asked)
    {
        var places = (long)study.Quota.Count * (asked.AnnotatorsPerTask ?? 1);
        if (body.Value("total_available_places") is not null && asked.TotalAvailablePlaces != places)
            body.Wrong("total_available_places", $"Must be {places}, the groups of tasks by annotators_per_task.");
        else if (places < study.Places) body.Wrong(ServedTasks.Metadata, "annotators_per_task can only be increased.");
        else if (places > Study.MaxPlaces) body.Wrong(ServedTasks.Metadata, $"A study has at most {Study.MaxPlaces} places.");
        else return (int)places - study.Places;
        return 0;
    }

    /// <summary>The wire names of the fields whose values differ.</summary>
    private static List<string> Different(StudyFields left, StudyFields right)
    {
        var other = JsonSerializer.SerializeToElement(right, StudyJson.Wire.StudyFields);
        return
        [
            .. JsonSerializer.SerializeToElement(left, StudyJson.Wire.StudyFields).EnumerateObject()
                .Where(field => !other.TryGetProperty(field.Name, out var same) || !JsonElement.DeepEquals(field.Value, same))
                .Select(field => field.Name),
        ];
    }
}
