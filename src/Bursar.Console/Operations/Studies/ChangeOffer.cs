using System.Globalization;
using Bursar.Ledger;
using Microsoft.AspNetCore.Http;

namespace Bursar.WebConsole;

/// <summary>
/// <c>GET</c> and <c>POST /console/books/{book}/studies/{study}/publish</c>, <c>…/places</c> and <c>…/end</c>: publishes a
/// draft, adds
/// places, and moves the end of an offer. Each shows what it costs and leaves before it is done, and the form's key goes through
/// both steps, so that sending it twice does it once.
/// </summary>
internal static class ChangeOffer
{
    /// <summary>How far away an end can be at most: a year, as MTurk's.</summary>
    private static readonly TimeSpan Furthest = Study.MaxLifetime;

    public static ValueTask<PageAnswer> ShowPublishAsync(ConsoleCall call) => ShowAsync(call, OfferKind.Publish);

    public static ValueTask<PageAnswer> PublishAsync(ConsoleCall call) => ChangeAsync(call, OfferKind.Publish);

    public static ValueTask<PageAnswer> ShowPlacesAsync(ConsoleCall call) => ShowAsync(call, OfferKind.AddPlaces);

    public static ValueTask<PageAnswer> PlacesAsync(ConsoleCall call) => ChangeAsync(call, OfferKind.AddPlaces);

    public static ValueTask<PageAnswer> ShowEndAsync(ConsoleCall call) => ShowAsync(call, OfferKind.MoveEnd);

    public static ValueTask<PageAnswer> EndAsync(ConsoleCall call) => ChangeAsync(call, OfferKind.MoveEnd);

    private static async ValueTask<PageAnswer> ShowAsync(ConsoleCall call, OfferKind kind)
    {
        var (model, refused) = await FindAsync(call, kind);
        if (model is null) return refused!;
        if (kind != OfferKind.Publish) return Page(call, model, StatusCodes.Status200OK);
        var change = await CommandAsync(call, model);
        return Page(call, change.Command is null ? model with { Error = change.Refusal } : model, StatusCodes.Status200OK);
    }

    private static async ValueTask<PageAnswer> ChangeAsync(ConsoleCall call, OfferKind kind)
    {
        var (found, refused) = await FindAsync(call, kind);
        if (found is null) return refused!;
        var typed = call.Form["value"];
        var model = Read(
            call, found with { Value = typed, End = TypedTime.Read(typed, call.TypedZone), Key = call.Form["key"] });
        if (model.Error is not null) return Page(call, model, StatusCodes.Status422UnprocessableEntity);
        if (!call.Form.Has("confirmed")) return Page(call, model with { IsConfirmation = true }, StatusCodes.Status200OK);
        var change = await CommandAsync(call, model);
        if (change.Command is null)
            return Page(call, model with { Error = change.Refusal }, StatusCodes.Status422UnprocessableEntity);
        var outcome = await call.ExecuteAsync(change.Command with { Key = call.KeyOf(model.In.Study.Id.Book) });
        return outcome.Accepted
            ? PageAnswer.Redirect($"{model.In.Path}?done={DoneOf(model)}")
            : Page(call, model with { Error = outcome.Rejection.Detail, Key = "" }, StatusCodes.Status422UnprocessableEntity);
    }

    private static async ValueTask<(OfferModel? Model, PageAnswer? Refused)> FindAsync(ConsoleCall call, OfferKind kind)
    {
        if (await StudyAccess.FindAsync(call) is not { } found) return (null, PageAnswer.NotFound(call));
        if (!found.Access.MayRunStudies) return (null, PageAnswer.Failure(call, Failures.NotAllowed));
        var (study, isDraft) = (found.Study, found.Study.State == StudyState.Draft);
        if (study.State == StudyState.Deleted
            || isDraft != (kind == OfferKind.Publish)
            || (kind == OfferKind.MoveEnd && !call.Services.OfferOf(study.Origin).HasEnd))
            return (null, PageAnswer.Failure(call, Failures.NotNow, found.Access));
        var model = new OfferModel(found, kind) { End = new("", call.TypedZone) };
        return (kind == OfferKind.Publish ? model with { Places = study.Places, IsConfirmation = true } : model, null);
    }

    /// <summary>What was typed, and how many places it concerns; or what is wrong with it.</summary>
    private static OfferModel Read(ConsoleCall call, OfferModel model)
    {
        var study = model.In.Study;
        if (model.Change == OfferKind.AddPlaces)
            return int.TryParse(model.Value, NumberStyles.AllowThousands, CultureInfo.InvariantCulture, out var more)
                && more >= 1 && more <= Study.MaxPlaces - study.Places
                    ? model with { Places = more }
                    : model with { Error = $"A number from 1 to {Figures.Of(Study.MaxPlaces - study.Places)}." };
        if (model.Change != OfferKind.MoveEnd) return model;
        var now = call.Ledger.Clock.GetUtcNow();
        if (model.End.At is not { } end) return model with { Error = model.End.Error ?? "When does it end?" };
        if (end > now + Furthest) return model with { Error = "An offer ends within a year." };
        if (end > now) return model with { Places = study.Lapsed };
        return model with { Places = study.IsOpen ? -study.Open : 0 };
    }

    private static ValueTask<OfferChange> CommandAsync(ConsoleCall call, OfferModel model)
    {
        var (book, study) = (model.In.Access.Book, model.In.Study);
        var form = call.Services.OfferOf(study.Origin);
        return model.Change switch
        {
            OfferKind.Publish => form.PublishAsync(call.Ledger, book, study, call.Ledger.Clock.GetUtcNow(), call.Cancellation),
            OfferKind.AddPlaces => form.AddPlacesAsync(call.Ledger, study, model.Places, call.Cancellation),
            _ => new(OfferChange.Of(new SetExpiry(study.Id, model.End.At!.Value) { Furthest = Furthest })),
        };
    }

    private static string DoneOf(OfferModel model) => model.Change switch
    {
        OfferKind.Publish => "published",
        OfferKind.AddPlaces => "places",
        _ => model.Places < 0 ? "expired" : "extended",
    };

    private static PageAnswer Page(ConsoleCall call, OfferModel model, int status)
        => PageAnswer.Of<Views.Studies.OfferView, OfferModel>(call.Frame(model.Name, model.In.Access), model, status);
}
