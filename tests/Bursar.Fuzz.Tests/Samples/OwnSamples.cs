namespace Bursar.Fuzz.Tests;

/// <summary>Requests to Bursar's own API: at first what makes a payer of each of the other APIs.</summary>
internal static class OwnSamples
{
    public static readonly Sample[] First =
    [
        Post("books", """{"title":"A requester","currency":"USD","owner":{"name":"Ann","email":"a@b.org"}}""", "turkbook=id"),
        Post("books/$turkbook/top-ups", """{"amount":"900000.00","currency":"USD","reference":"a grant"}"""),
        Post("books/$turkbook/keys", """{}""", "key=key_id secret=secret"),
        Post(
            "books",
            """
            {"title":"A researcher","description":"Ä","currency":"GBP","credit_limit":"100.00","sandbox":false,
            "owner":{"name":"Joe","email":"joe@example.org"},
            "mturk_pricing":{"fee_rate":"0.2","vat_rate":"0","large_study_rate":"0.2","large_study_places":10,
            "minimum_fee":"0.01","step":"0.01","surcharges":[
            {"qualification":"2F1QJWKUDD8XADTFD2Q0G6UTO95ALH","rate":"0.05","fixed":"0.01"}]},
            "prolific_pricing":{"fee_rate":"1/3","vat_rate":"0.2"}}
            """,
            "workspace=id"),
        Post("books/$workspace/top-ups", """{"amount":"900000.00"}"""),
        Post("books/$workspace/tokens", """{"label":"a program","read_only":false}""", "token=token tokenid=id"),
        Post("participants", "", "participant=id worker=worker_id"),
        Post("participants", "", "second=id secondworker=worker_id"),
        Post("participants", "", "third=id thirdworker=worker_id"),
        Patch("participants/$participant", """{"locale":"US-CA","masters":true,"adult":true,"qualifications":{"A":false}}"""),
        Patch("participants/$participant", """{"answers":{"age":34,"sex":"0","fluent-languages":["19","24"],"vision":null}}"""),
        Post("participants/answers", "participant_id,age,fact-checking\n$second,-,70.5\n") with { ContentType = "text/csv" },
        Get("participants/$participant"),
        Post("invitations", """{"name":"ann@example.org","participant":"$participant"}"""),
    ];

    public static readonly Sample[] Last =
    [
        Post("users", """{"email":"u@example.org","name":"Uma","operator":true}""", "user=id"),
        Post("users", """{"email":"u@example.org","id":"$user"}"""),
        Get("books?limit=2"),
        Get("books?after=$turkbook&limit=1"),
        Get("books/$turkbook"),
        Get("books/$turkbook/balance"),
        Get("books/$turkbook/balance?at=2026-10-01T12:00:00Z"),
        Patch("books/$turkbook", """{"title":"Another title","description":"","credit_limit":"10.00"}"""),
        Patch("books/$turkbook", """{"mturk_pricing":{"fee_rate":"1/4"},"prolific_pricing":{"vat_rate":"0","step":"0.01"}}"""),
        Post("books/$workspace/refunds", """{"amount":"1.00","currency":"GBP","reference":"back"}"""),
        Get("books/$workspace/transfers?after=1&limit=3"),
        Get("books/$workspace/events?after=1&limit=3"),
        Get("events?after=0&limit=3"),
        Get("books/$turkbook/keys"),
        Post("books/$turkbook/keys", """{"key_id":"AKIAOLD","secret":"a-secret-from-elsewhere"}""", "spare=key_id"),
        Delete("books/$turkbook/keys/$spare"),
        Get("books/$workspace/tokens"),
        Post(
            "books/$workspace/tokens",
            """{"label":"to read","read_only":true,"expires_at":"2030-01-01T00:00:00Z"}""",
            "sparetoken=id readtoken=token"),
        Delete("books/$workspace/tokens/$sparetoken"),
        Get("books/$workspace/members"),
        Get("books/$workspace/feedback-files?limit=3"),
        Put("books/$workspace/members/$user", """{"role":"project_editor"}"""),
        Delete("books/$workspace/members/$user"),
        Get("books/$workspace/invitations", "open=invitations.0.id"),
        Delete("books/$workspace/invitations/$open"),
        Put("participants/$third/payout-address", """{"method":"bank","holder":"Zoë","account":"DE89 3704 0044 0532 0130 00"}"""),
        Post("books/$workspace/payments", """{"participant":"$third","amount":"7.25","reason":"sorry"}"""),
        Get("owed?currency=GBP&least=1.00&limit=10"),
        Post("payouts", """{"currency":"GBP","method":"bank","least":"1.00","by":"Ann"}""", "payout=id"),
        Get("payouts?limit=3"),
        Get("payouts/$payout"),
        Get("payouts/$payout/items?after=0&limit=3"),
        Post("payouts/$payout/confirm", """{"by":"Joe"}"""),
        Post("payouts/$payout/file", """{"format":"csv","text":"Thanks","on":"2026-12-01"}"""),
        Post("payouts/$payout/results", """{"result":"paid","participants":["$third"],"note":"done"}"""),
        Post("books/$workspace/payments", """{"participant":"$third","amount":"2.25","reason":"sorry"}"""),
        Post("payouts", """{"currency":"GBP","method":"other","by":"Ann"}""", "payoff=id"),
        Post("payouts/$payoff/withdraw", ""),
        Get("books/$workspace/payments?limit=3"),
        Put("groups/$linked/link", """{"most":3,"consent":"Yes.","notice":"Ä"}"""),
        Get("groups/$linked/link"),
        Get("groups/$linked/consents?limit=3"),
        Delete("groups/$linked/link"),
        Get("clock"),
        Post("clock", """{"advance_seconds":1}"""),
        Post("clock/confirm", ""),
        Get("studies/$study/eligibility?participant=$third"),
        Get("studies/$shown/form"),
        Post("studies/$rated/submissions", """{"participant":"$third"}""", "rating=id"),
        Get("submissions/$rating/form"),
        Post("studies/$study/submissions", """{"participant":"$third","reserve":true}""", "own=id"),
        Post("submissions/$own/start", ""),
        Post("submissions/$own/submit", """{"fields":{"colour":"green","size":""}}"""),
        Post("participants", "", "fourth=id"),
        Post("studies/$hit/submissions", """{"participant":"$fourth"}""", "given=id"),
        Post("submissions/$given/return", ""),
        new(Dialect.Own, "PUT", "/bursar/v1/participants/$fourth"),
        Get("participants/$fourth/offers"),
        Get("studies/$hit/task"),
        Post("studies/$hit/submissions", """{"participant":"$fourth"}""", "forced=id"),
        Post("submissions/$forced/force", """{"state":"timed_out"}"""),
        new(Dialect.Own, "PUT", "/bursar/v1/books/$turkbook/balance", """{"available":"900000.00"}"""),
        new(Dialect.Own, "DELETE", "/bursar/v1/participants/$fourth"),
    ];

    internal static Sample Get(string path, string keeps = "") => new(Dialect.Own, "GET", "/bursar/v1/" + path, "", keeps);

    internal static Sample Delete(string path) => new(Dialect.Own, "DELETE", "/bursar/v1/" + path);

    private static Sample Put(string path, string body) => new(Dialect.Own, "PUT", "/bursar/v1/" + path, body);

    private static Sample Patch(string path, string body) => new(Dialect.Own, "PATCH", "/bursar/v1/" + path, body);

    internal static Sample Post(string path, string body, string keeps = "")
        => new(Dialect.Own, "POST", "/bursar/v1/" + path, body, keeps);
}
