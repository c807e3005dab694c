using Bursar.Http;
using Bursar.Ledger;
using Microsoft.AspNetCore.Http;

namespace Bursar.WebConsole;

/// <summary>
/// Handles every request: 1. who sends it; 2. for a form, whether a page of this session sent it; 3. the page, and in the log
/// what it refused; 4. its answer.
/// </summary>
internal sealed class ConsoleEndpoint(ConsoleServices services, ConsolePage page)
{
    /// <summary>Answers a request.</summary>
    public RequestDelegate Handle
        => Boundary.Around(AnswerAsync, Refuse, (http, answer) => answer.WriteAsync(http.Response, services.Pages));

    private async ValueTask<PageAnswer> AnswerAsync(HttpContext http)
    {
        var isForm = HttpMethods.IsPost(http.Request.Method);
        if (isForm && !SameOrigin.Allows(http.Request)) return PageAnswer.Failure(http, Failures.FromElsewhere);
        var person = await services.Desk.FindAsync(http);
        if (person is null && !page.IsOpen) return PageAnswer.Redirect(SignInPath(http.Request, isForm));
        var form = FormValues.None;
        if (isForm)
        {
            (form, var fault) = await FormValues.ReadAsync(http.Request, person is null ? null : services.Face.Bodies);
            if (fault is not null) return PageAnswer.Failure(http, Failures.Of(fault));
            if (!page.IsOpen && !person!.IsFormToken(form["token"])) return PageAnswer.Failure(http, Failures.FromElsewhere);
        }
        var call = new ConsoleCall(http, services, person, form);
        if (person is not null && page.IsPage)
            call = call with { Low = await LowBook.OfAsync(services.Ledger, person.SignIn, call.Cancellation) };
        var answer = await page.Answer(call);
        if (page.Deed is { } deed && ReasonOf(answer.Status) is { } reason) await NoteAsync(call, deed, reason);
        return answer;
    }

    /// <summary>Notes a refusal in the log: in that of the book, if it is this person's.</summary>
    private static async ValueTask NoteAsync(ConsoleCall call, Deed deed, RefusalReason reason)
    {
        var book = (await BookAccess.FindAsync(call))?.Book.Number ?? RowKey.NoBook;
        await call.ExecuteAsync(new NoteRefusal(book, call.Who.SignIn.Person, deed, reason));
    }

    private static RefusalReason? ReasonOf(int status) => status switch
    {
        StatusCodes.Status403Forbidden => RefusalReason.NotAllowed,
        StatusCodes.Status404NotFound => RefusalReason.NotFound,
        StatusCodes.Status409Conflict => RefusalReason.NotNow,
        StatusCodes.Status422UnprocessableEntity => RefusalReason.WrongForm,
        _ => null,
    };

    private PageAnswer Refuse(HttpContext http, Fault fault)
    {
        if (fault.IsOfTheStore) services.StoreFailed(fault.Message);
        else if (fault.Kind is FaultKind.Bug) ConsoleLog.Failed(services.Log, page.Name, fault.Cause!);
        return PageAnswer.Failure(http, Failures.Of(fault));
    }

    /// <summary>The sign-in, and afterwards the page that was asked for.</summary>
    private static string SignInPath(HttpRequest request, bool isForm) => isForm || request.Path == ConsoleSite.Root
        ? $"{ConsoleSite.Root}/sign-in"
        : $"{ConsoleSite.Root}/sign-in?next={Uri.EscapeDataString(request.Path + request.QueryString)}";
}
