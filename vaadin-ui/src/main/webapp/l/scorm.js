/* SCORM 1.2 run-time interface (RTE 3.3) inside the sandbox: it answers from its own copy and tells each change to the
   page around it. What was set on one page of a unit is known on the next by the name of the window. */
(function () {
  'use strict';
  var outside = window.top, MARK = 'balai-scorm:';
  var state = {data: window.BALAI_SCORM, set: {}, running: false, over: false}, error = '0';
  delete window.BALAI_SCORM;
  try {
    if (window.name.indexOf(MARK) === 0) {
      var kept = JSON.parse(window.name.slice(MARK.length));
      for (var name in kept.set) state.data[name] = state.set[name] = kept.set[name];
      state.running = kept.running;
      state.over = kept.over;
    }
  } catch (other) { /* a name of the unit's own */ }

  var TEXTS = {
    0: 'No error', 101: 'General exception', 201: 'Invalid argument error', 202: 'Element cannot have children',
    203: 'Element not an array. Cannot have count', 301: 'Not initialized', 401: 'Not implemented error',
    402: 'Invalid set value, element is a keyword', 403: 'Element is read only', 404: 'Element is write only',
    405: 'Incorrect data type'
  };
  var CHILDREN = {
    'cmi.core': 'student_id,student_name,lesson_location,credit,lesson_status,entry,score,total_time,lesson_mode,exit,session_time',
    'cmi.core.score': 'raw,min,max', 'cmi.objectives': 'id,score,status', 'cmi.objectives.n.score': 'raw,min,max',
    'cmi.student_data': 'mastery_score,max_time_allowed,time_limit_action',
    'cmi.student_preference': 'audio,language,speed,text',
    'cmi.interactions': 'id,objectives,time,type,correct_responses,weighting,student_response,result,latency'
  };
  var READ = /^cmi\.(core\.(student_id|student_name|credit|entry|total_time|lesson_mode)|launch_data|comments_from_lms|student_data\.\w+)$/;
  var WRITE = /^cmi\.(core\.(exit|session_time)|interactions\.\d+\..*)$/;
  var BOTH = /^cmi\.(suspend_data|comments|core\.(lesson_location|lesson_status|score\.(raw|min|max))|student_preference\.(audio|language|speed|text)|objectives\.\d+\.(id|status|score\.(raw|min|max)))$/;
  var STATUS = /^(passed|completed|failed|incomplete|browsed|not attempted)$/, TIME = /^\d{2,4}:\d{2}:\d{2}(\.\d{1,2})?$/;

  var is = function (code) { error = code; return code === '0' ? 'true' : 'false'; };
  var tell = function (what) { outside.postMessage({balaiScorm: what}, '*'); };
  var remember = function () {
    window.name = MARK + JSON.stringify({set: state.set, running: state.running, over: state.over});
  };
  var count = function (list) {
    var most = -1;
    for (var name in state.data) {
      var at = name.indexOf(list + '.') === 0 ? parseInt(name.slice(list.length + 1), 10) : -1;
      if (at > most) most = at;
    }
    return String(most + 1);
  };
  var fits = function (name, value) {
    if (name === 'cmi.core.lesson_status') return STATUS.test(value) && value !== 'not attempted';
    if (name === 'cmi.core.exit') return /^(time-out|suspend|logout|)$/.test(value);
    if (name === 'cmi.core.session_time') return TIME.test(value);
    if (/score\.(raw|min|max)$/.test(name)) return value === '' || (isFinite(value) && value >= 0 && value <= 100);
    return value.length <= (/suspend_data|comments/.test(name) ? 4096 : 255);
  };

  var API = {
    LMSInitialize: function (nothing) {
      if (nothing !== '') return is('201');
      if (state.running || state.over) return is('101');
      state.running = true;
      remember();
      return is('0');
    },
    LMSFinish: function (nothing) {
      if (nothing !== '') return is('201');
      if (!state.running) return is('301');
      state.running = false;
      state.over = true;
      remember();
      tell({do: 'finish'});
      return is('0');
    },
    LMSCommit: function (nothing) {
      if (nothing !== '') return is('201');
      if (!state.running) return is('301');
      tell({do: 'commit'});
      return is('0');
    },
    LMSGetValue: function (name) {
      name = String(name);
      error = '0';
      if (!state.running) { error = '301'; return ''; }
      if (/\._children$/.test(name)) return CHILDREN[name.slice(0, -10).replace(/\.\d+\./, '.n.')] || (error = '202', '');
      if (/\._count$/.test(name)) return count(name.slice(0, -7));
      if (name === 'cmi._version') return '3.4';
      if (WRITE.test(name)) { error = '404'; return ''; }
      if (!READ.test(name) && !BOTH.test(name)) { error = '401'; return ''; }
      return name in state.data ? state.data[name] : '';
    },
    LMSSetValue: function (name, value) {
      name = String(name);
      value = String(value);
      if (!state.running) return is('301');
      if (/\._(children|count|version)$/.test(name)) return is('402');
      if (READ.test(name)) return is('403');
      if (!WRITE.test(name) && !BOTH.test(name)) return is('401');
      if (!fits(name, value)) return is('405');
      if (name === 'cmi.comments') value = (state.data[name] || '') + value;
      state.data[name] = state.set[name] = value;
      remember();
      tell({do: 'set', name: name, value: value});
      return is('0');
    },
    LMSGetLastError: function () { return error; },
    LMSGetErrorString: function (code) { return TEXTS[code] || ''; },
    LMSGetDiagnostic: function (code) { return TEXTS[code || error] || ''; }
  };
  window.API = API;
  /* Units look for the interface in the frames around theirs; those are strangers here, so the way up leads back. */
  try {
    Object.defineProperty(window, 'parent', {value: window, configurable: true});
  } catch (fixed) { /* found at home all the same */ }
})();
