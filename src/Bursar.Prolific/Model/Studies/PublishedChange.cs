using System.Text.Json;
using Bursar.Ledger;

namespace Bursar.Prolific;

/// <summary>
/// What a body can change in a published study (Prolific API docs, Studies): the internal name; the number of places, upwards
/// only; and the tasks, each of which adds its places to the task with the same address or is a new task. Other fields are
/// accepted only if they change nothing.
/// </summary>
internal static class PublishedChange
{
    private static readonly string[] Changeable = ["internal_name", "total_available_places", "access_details"];

    /// <summary>
    /// Reads the command that makes the change; null if nothing changes, or if something is wrong, which is recorded in the body.
    /// </summary>
    public static Command? Read(ProlificBody body, StudyAccess access, WrittenStudy written)
    {
        var study = access.Study;
        var was = written.Fields;
        var asked = StudyBody.Read(body, was);
        if (body.Value("project") is not null) asked = asked with { Project = body.Text("project", ObjectId.Digits) };
        // Clients send empty lists for what they do not change.
        if (asked.CompletionCodes.Count == 0) asked = asked with { CompletionCodes = was.CompletionCodes };
        var next = was with { InternalName = asked.InternalName };
        foreach (var field in Different(was, asked).Except(Changeable, StringComparer.Ordinal))
            body.Wrong(field, "Cannot be changed once the study is published.");

        var more = Different(was, asked).Contains("access_details") ? asked.AccessDetails ?? [] : [];
        var places = asked.TotalAvailablePlaces - study.Places;
        if (more.Count > 0)
        {
            var allocated = (int)Math.Min(more.Sum(detail => detail.TotalAllocation), Study.MaxPlaces);
            if (was.AccessDetails is not { Count: > 0 })
                body.Wrong("access_details", "Only a study that was published with tasks can have more.");
            else if (body.Has("total_available_places") && places != allocated)
                body.Wrong(
                    "total_available_places",
                    $"Must be the {study.Places} places there are and those of access_details together.");
            else next = next with { AccessDetails = AccessDetail.Add(was.AccessDetails, more) };
            places = allocated;
        }
        else if (places < 0)
        {
            body.Wrong("total_available_places", $"Can only be increased: the study has {study.Places}.");
        }
        else if (places > 0 && was.AccessDetails is { Count: > 0 })
        {
            body.Wrong("access_details", "Say which tasks the places are for.");
        }

        if (StudyPrice.Of(access.Book, was.Reward, study.Places + Math.Max(places, 0)) is null)
            body.Wrong("total_available_places", "The cost is more than can be kept.");
        var text = next.ToText();
        var name = next.InternalName ?? "";
        if (places > 0)
        {
            return new AddPlaces(study.Id, places)
            {
                From = study.Places,
                Document = text,
                Was = written.Text,
                InternalName = name,
            };
        }
        return next.InternalName == was.InternalName
            ? null
            : new ReplaceDocument(study.Id, text, written.Text) { InternalName = name };
    }

    /// <summary>The wire names of the fields whose values differ.</summary>
    private static List<string> Different(StudyFields left, StudyFields right)
    {
        var other = JsonSerializer.SerializeToElement(right, StudyJson.Wire.StudyFields);
        return
        [
            .. JsonSerializer.SerializeToElement(left, StudyJson.Wire.StudyFields).EnumerateObject()
                .Where(field => !JsonElement.DeepEquals(field.Value, other.GetProperty(field.Name)))
                .Select(field => field.Name),
        ];
    }
}
