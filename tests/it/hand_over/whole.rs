//! All of it once: composed, saved, opened in a second home, followed, reported, and read where it came from.

use stridewell::domain::history::{PainWhen, PastSession, Reason};
use stridewell::model::{CheckInAction, ReportAction, SessionAction};
use stridewell::store::report;

use super::*;
use crate::support::checked_in::{say_all, whole};

/// The pack of what is composed, as a file, and the draft.
fn saved(clinic: &mut Stage, file: &std::path::Path) -> Draft {
    let draft = compose(clinic);
    let handed = handed(&draft, &clinic.model().content.catalogue);
    let today = jiff::civil::date(2026, 11, 26);
    let pack = to_bytes(&handed.content(today, BTreeMap::new()), None).unwrap();
    std::fs::write(file, pack).unwrap();
    draft
}

/// Opens the file as a patient does, and takes it in.
fn take_in(patient: &mut Stage, file: &std::path::Path) {
    patient.act(Action::Packs(PackAction::Open(Some(file.to_owned()))));
    wait(patient, |model| {
        matches!(model.packs.offer, Some(Offer::Pack(_)))
    });
    patient.click("Add to my routines");
    wait(patient, |model| !model.packs.kept.is_empty());
}

/// One session to its end, and one in which the last exercise hurts and is left out.
fn follow(patient: &mut Stage, routine: &RoutineId) {
    whole(patient, routine.as_str());
    say_all(patient, 2);
    patient.act(Action::CheckIn(CheckInAction::Save));
    patient.act(Action::CheckIn(CheckInAction::Finish));
    patient.pass(Duration::from_hours(47));
    patient.act(Action::StartRoutine(routine.clone()));
    for _ in 0..2 {
        patient.act(Action::Player(Command::DropItem));
    }
    patient.act(Action::Player(Command::Why(Reason::Pain)));
    patient.act(Action::Player(Command::DropItem));
    patient.act(Action::Session(SessionAction::FinishSession));
    assert!(patient.model().session.is_none(), "it is over");
}

#[test]
fn a_session_goes_to_a_patient_and_its_results_come_back() {
    let [clinic, home, mail] = [(); 3].map(|()| tempfile::tempdir().unwrap());
    let pack = mail.path().join("phase-2.stride");
    let back = mail.path().join("phase-2.stride-report");
    let mut physio = Stage::at_home(Paths::below(clinic.path()));
    let draft = saved(&mut physio, &pack);

    let mut patient = Stage::at_home(Paths::below(home.path()));
    take_in(&mut patient, &pack);
    let name = draft.id().as_str();
    let routine = RoutineId::new(&format!("{name}/{name}"));
    assert_eq!(*patient.model().screen(), Screen::Routine(routine.clone()));
    follow(&mut patient, &routine);
    let made = patient.model().report(&routine).expect("two sessions");
    report::write_to(&back, &made).unwrap();
    drop(patient);

    let open = ReportAction::Open(Some(back));
    physio.act(Action::from(open));
    wait(&mut physio, |model| *model.screen() == Screen::Report);
    has_come_back(&physio);
}

/// What came back is what was done, and the page shows it.
#[track_caller]
fn has_come_back(physio: &Stage) {
    let (_, shown) = physio.model().reports.shown.clone().unwrap();
    assert_eq!(
        (shown.name.as_str(), shown.patient.as_str()),
        ("Hamstring strain, phase 2", "J. M.")
    );
    assert_eq!(shown.version, Some(1), "as it was handed over");
    let [first, second] = &shown.sessions[..] else {
        panic!("{:#?}", shown.sessions);
    };
    assert_eq!(first.worst(PainWhen::During), Some(2));
    let reasons = |session: &PastSession| session.items.iter().map(|item| item.reason).collect();
    let (none, left): (Vec<_>, Vec<_>) = (reasons(first), reasons(second));
    assert_eq!(none, [None; 3]);
    assert_eq!(
        left,
        [None, None, Some(Reason::Pain)],
        "why it was left out"
    );
    for words in [
        "Prescribed and done",
        "Pain and effort over time",
        "Single-leg bridge",
    ] {
        let shows = physio.shows(words) || physio.names().iter().any(|name| name.contains(words));
        assert!(shows, "{words}: {:#?}", physio.names());
    }
}
